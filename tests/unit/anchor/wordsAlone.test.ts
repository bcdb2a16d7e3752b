import { expect, test } from 'vitest';
import { placeAll } from '@/lib/anchor/find';
import type { Selector } from '@/lib/model/selectors';

const quoted = (exact: string): Selector[] => [
  { type: 'TextQuoteSelector', exact, prefix: '', suffix: '', occurrences: 1 },
];

test('words alone that stand in a few places may be any of them; in many, or where they are short, none is offered', () => {
  const line = '색인은 작을수록 좋다.\n';
  const kindIn = (text: string, exact = line.trim()): string => placeAll(text, [quoted(exact)])[0]!.kind;
  expect(placeAll(`${line}다음 문단.\n${line}`, [quoted(line.trim())])[0]).toMatchObject({
    kind: 'possible',
    spans: [{ start: 0 }, { start: 20 }],
  });
  expect(kindIn(`${line}다음 문단.\n`.repeat(3))).toBe('possible');
  expect(kindIn(`${line}다음 문단.\n`.repeat(9))).toBe('lost');
  expect(kindIn(`${line}다음 문단.\n${line}`, '색인')).toBe('lost');
});

test('the words of a file, which knows no places: others that are found say that the page is the right one', () => {
  const lines = [
    'The queue was full by nine in the morning.',
    'Nobody had counted the writers on their way.',
    'A limit refuses at once and never waits.',
    'We moved the index to a table of its own.',
    'The pool was closed before its last query.',
    'Since then not a single row was lost.',
  ];
  const list = [...lines, 'waits.\r\n We'].map(quoted);
  const kinds = (text: string): string[] => placeAll(text, list).map(({ kind }) => kind);
  expect(kinds(lines.join(''))).toEqual(list.map(() => 'found'));
  expect(kinds('It never waits. We do.').at(-1)).not.toBe('found');
});
