// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keyOfItem } from '@/lib/library/importing/incoming';
import { contents } from '../files';

const exact = '표는 행을 모은다';
const passage = { type: 'TextQuoteSelector', exact };
const annotation = (target: unknown, more: object = {}) => ({ type: 'Annotation', target, ...more });
const itemsOf = (value: unknown) => contents(JSON.stringify(value)).items;

test.each([
  ['urn:x-pdf:0a1b2c', '데이터베이스', '데이터베이스'],
  ['file:///home/reader/%ED%91%9C.pdf', '데이터베이스', '데이터베이스'],
  ['file:///home/reader/%ED%91%9C.pdf', undefined, '표.pdf'],
])('%s, called %s, is known as %s', (id, title, called) => {
  const w3c = annotation({ source: { id, title }, selector: passage });
  const hypothesis = {
    annotations: [{ uri: id, document: { title: [title] }, target: [{ source: id, selector: [passage] }] }],
  };
  for (const file of [w3c, hypothesis])
    expect(itemsOf(file)).toMatchObject([{ url: '', title: called, highlights: [{ quote: exact }] }]);
});

test('a post without an address stays the post that it was', () => {
  const id = keyOfItem({ url: '', title: 'Tables & Rows', byline: '이 하늘' } as never);
  const [item] = itemsOf(annotation({ source: { id, title: 'Tables & Rows' }, selector: passage }));
  expect(keyOfItem(item!)).toBe(id);
});

test('what has neither an address nor a title is told, with its passage', () => {
  const { faults } = contents(JSON.stringify(annotation({ source: 'urn:x-pdf:0a1b2c', selector: passage })));
  expect(faults).toMatchObject([
    { reason: 'noAddress', item: { title: 'urn:x-pdf:0a1b2c', highlights: [{ quote: exact }] } },
  ]);
});

test('a body may have several purposes, an annotation several targets', () => {
  const body = [{ type: 'TextualBody', value: 'db', purpose: ['tagging', 'classifying'] }];
  const targets = ['https://dev.example/rows', { source: 'https://dev.example/columns', selector: passage }];
  expect(itemsOf(annotation(targets, { body }))).toMatchObject([
    { url: 'https://dev.example/rows', tags: ['db'] },
    { url: 'https://dev.example/columns', highlights: [{ tags: ['db'] }] },
  ]);
});

test('the annotations of a graph are read, the rest of it is left', () => {
  const graph = [{ id: 'https://dev.example/rows', type: 'Text' }, annotation('https://dev.example/rows')];
  const { items, faults } = contents(JSON.stringify({ '@graph': graph }));
  expect([items.map(({ url }) => url), faults]).toEqual([['https://dev.example/rows'], []]);
});

test('a picture in the scope of a page is a mark of that page', () => {
  const [scope, source] = ['https://dev.example/a', 'https://cdn.dev.example/a.png'];
  const body = { type: 'TextualBody', value: '그림의 메모' };
  for (const of of [source, { id: source, type: 'Image' }])
    expect(itemsOf(annotation({ source: of, scope, styleClass: 'blue' }, { body }))).toMatchObject([
      {
        url: scope,
        note: '',
        highlights: [{ quote: '', picture: source, colour: 'blue', note: '그림의 메모' }],
      },
    ]);
  // the scope says nothing more where words are marked, or the page itself is meant
  expect(itemsOf(annotation({ source, scope, selector: passage }))).toMatchObject([{ url: source }]);
  expect(itemsOf(annotation({ source: scope, scope }, { body }))).toMatchObject([{ note: '그림의 메모' }]);
});

test('a mark that names no words is told, where it says nothing else', () => {
  const range = { type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/p[1]' } };
  const target = { source: 'https://dev.example/rows', selector: range };
  const said = contents(JSON.stringify(annotation(target, { body: { type: 'TextualBody', value: '메모' } })));
  expect(said).toMatchObject({ items: [{ note: '메모', highlights: [] }], faults: [] });
  expect(contents(JSON.stringify(annotation(target))).faults).toMatchObject([{ reason: 'noQuote' }]);
});
