import { expect, test } from 'vitest';
import { operationIn } from '@/lib/library/acceptable';
import type { Selector } from '@/lib/model/selectors';
import { mark } from './samples';

const step = { id: 'o', at: 1, canonical: null };
const add = (given: object, ...selectors: (Selector | object)[]) => ({
  ...step,
  kind: 'add',
  title: 't',
  mark: { ...mark('h', '캐시'), ...(selectors.length > 0 && { selectors }), ...given },
});
const code = { type: 'CodeSelector', block: 0, language: 'js', startLine: 1, endLine: 2 };
const picture = { type: 'PictureSelector', source: 's', alt: '', caption: '', prefix: '', suffix: '' };
const table = { type: 'TableSelector', table: 0, header: [], rows: [['a', 'b']] };

test.each([
  ['a mark', add({ text: 'as read' })],
  ['code', add({}, { ...code, file: 'a.js' })],
  ['a picture', add({}, picture)],
  ['a table', add({}, table)],
  ['a colour', { ...step, kind: 'recolour', highlightId: 'h', colour: 'pink' }],
  ['a removal', { ...step, kind: 'remove', highlightId: 'h' }],
])('%s is accepted', (_, value) => {
  expect(operationIn(value)).toEqual(value);
});

test.each([
  ['nothing', null],
  ['no kind', { ...step, highlightId: 'h' }],
  ['no id', { ...add({}), id: '' }],
  ['a note', add({ note: '<b>' })],
  ['a colour nobody has', add({ colour: 'red' })],
  ['text that is none', add({ text: {} })],
  ['a selector nobody knows', add({}, { type: 'toString' })],
  ['a line that is no number', add({}, { ...code, startLine: '1' })],
  ['an address that is no text', add({}, { ...picture, source: ['s'] })],
  ['cells that are no text', add({}, { ...table, rows: [[{}]] })],
  ['a place that is none', add({ at: 2 })],
  ['a time beyond all days', { ...add({}), at: 9e15 }],
  ['an address that is a list', { ...add({}), canonical: [] }],
  ['a novel', add({}, { ...picture, alt: 'x'.repeat(1_000_001) })],
])('%s is not', (_, value) => {
  expect(operationIn(value)).toBeNull();
});

test('what else came along stays behind', () => {
  const sent = JSON.parse(
    JSON.stringify({ ...add({ rev: 9, pending: true, tags: ['x'] }, { ...picture, more: 1 }), hidden: 1 }),
  ) as unknown;
  expect(operationIn(sent)).toEqual(add({}, picture));
});

test('what an earlier version left in the journal has no canonical', () => {
  const { canonical: _, ...earlier } = add({});
  expect(operationIn(earlier)).toEqual(add({}));
});
