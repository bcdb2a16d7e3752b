import { expect, test } from 'vitest';
import { beginnings } from '@/lib/search/beginnings';
import { parseQuery } from '@/lib/search/parseQuery';
import { built, found, post } from './index';

const library = built(
  ...post('whole', '데이터'),
  ...post('start', '데이터베이스를 고른다'),
  ...post('inside', '빅데이터'),
  ...post('other', '서버'),
);

test.each([
  ['데이터', ['whole', 'start']],
  ['데잍', ['whole', 'start']],
  ['서버 OR 데이터', ['other', 'whole', 'start']],
  ['베이스', []],
])('%s finds words that begin so, and nothing else', (query, ids) => {
  expect(found(library, beginnings(parseQuery(query))!).toSorted()).toEqual(ids.toSorted());
});

test('what begins so is part of what is found', () => {
  for (const query of ['데이터', 'ㄷㅇㅌ', '데이', '서버'])
    expect(found(library, parseQuery(query))).toEqual(
      expect.arrayContaining(found(library, beginnings(parseQuery(query))!)),
    );
});

test.each(['-서버 데이터', '"빅 데이터"'])('%s has no such part', (query) => {
  expect(beginnings(parseQuery(query))).toBeNull();
});
