import { expect, test } from 'vitest';
import { looseEnds } from '@/lib/search/looseEnds';
import { nearness } from '@/lib/search/nearness';
import { parseQuery } from '@/lib/search/parseQuery';

test('phrases, words that may stand near, and words that others write as two', () => {
  const ends = looseEnds(parseQuery('"빈  캐시" Dexie 데이터베이스 -큐 a OR b '));
  expect(ends.phrases).toEqual(['빈 캐시']);
  expect(ends.words).toEqual(['dexie', '데이터베이스']);
  const splits = ends.splits.flatMap(({ clauses }) =>
    clauses.flatMap(({ any }) => any.flatMap((c) => (c.kind === 'phrase' ? [c.text] : []))),
  );
  expect(splits).toEqual(expect.arrayContaining(['데이 터베이스', '데이터 베이스', '데이터베 이스']));
});

test('one word alone has nothing to be near to', () => {
  expect(looseEnds(parseQuery('캐시')).words).toEqual([]);
});

test.each([
  ['서버 장애', ['서버', '장애'], 0.99, 1],
  [`서버 ${'말 '.repeat(100)} 장애`, ['서버', '장애'], 0.4, 0.6],
  [`서버 ${'말 '.repeat(300)} 장애`, ['서버', '장애'], 0, 0],
  ['서버', ['서버', '장애'], 0, 0],
  [`서버 ${'말 '.repeat(300)} 장애 서버`, ['서버', '장애'], 0.99, 1],
])('nearness in "%s"', (text, words, least, most) => {
  const near = nearness(text, words);
  expect(near).toBeGreaterThanOrEqual(least);
  expect(near).toBeLessThanOrEqual(most);
});
