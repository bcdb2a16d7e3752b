import { expect, test } from 'vitest';
import { looseEnds } from '@/lib/search/looseEnds';
import { nearness } from '@/lib/search/nearness';
import { parseQuery } from '@/lib/search/parseQuery';
import { seeded } from '../anchor/random';

test('phrases, words that may stand near, and words that others write as two', () => {
  const ends = looseEnds(parseQuery('"빈  캐시" Dexie 데이터베이스 -큐 a OR b '))!;
  expect(ends.phrases).toEqual(['빈 캐시']);
  expect(ends.words).toEqual(['dexie', '데이터베이스']);
  const splits = ends.splits.flatMap(({ clauses }) =>
    clauses.flatMap(({ any }) => any.flatMap((c) => (c.kind === 'phrase' ? [c.text] : []))),
  );
  expect(splits).toEqual(expect.arrayContaining(['데이 터베이스', '데이터 베이스', '데이터베 이스']));
});

test('of one word alone the index tells all', () => {
  expect(looseEnds(parseQuery('캐시'))).toBeNull();
  expect(looseEnds(parseQuery('src/Index.ts'))!.words).toEqual(['src/index.ts']);
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

test('of a pasted page only so much is looked at', () => {
  expect(looseEnds(parseQuery('가나다라마'.repeat(2000)))!.splits).toEqual([]);
  const ends = looseEnds(parseQuery('데이터베이스 장애복구훈련 '.repeat(150)))!;
  expect(ends.words).toHaveLength(32);
  expect(ends.splits).toHaveLength(16);
});

test('nearness is that of the narrowest stretch that holds all words', () => {
  const { next } = seeded(7);
  const letters = 'abc.';
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: 30 }, () => letters[Math.floor(next() * 4)]).join('');
    const words = ['a', 'b', 'c'].slice(0, 2 + (round % 2));
    let least = Infinity;
    for (let from = 0; from < text.length; from += 1)
      for (let to = from + 1; to <= text.length; to += 1)
        if (words.every((word) => text.slice(from, to).includes(word))) least = Math.min(least, to - from);
    expect(nearness(text, words)).toBeCloseTo(Math.max(0, 1 - (least - words.length) / 400));
  }
});
