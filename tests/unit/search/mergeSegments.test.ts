import { describe, expect, test } from 'vitest';
import { buildSegment, type Unit } from '@/lib/search/buildSegment';
import { mergeSegments, mergeSteps } from '@/lib/search/mergeSegments';
import { seeded } from '../anchor/random';
import { body, found, head, indexOf } from './index';

const stems = [
  '데이터',
  '서버',
  '캐시',
  '메모리',
  '큐',
  '배포',
  '장애',
  '값',
  '과제',
  'user',
  'config',
  'kube',
  'get',
];
const endings = ['', '를', '가', '에서', '입니다', 's', 'ById', '_id', '베이스'];

/** A library as it grows: posts, changed bodies, deleted posts. */
function history(seed: number, units: number): Unit[] {
  const { next } = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const text = (): string =>
    Array.from(
      { length: 3 + Math.floor(next() * 40) },
      () => pick(stems) + pick(endings) + pick(['', pick(stems)]),
    ).join(' ');
  return Array.from({ length: units }, () => {
    const id = `p${Math.floor((next() * units) / 3)}`;
    const what = next();
    if (what < 0.05) return { postId: id, part: 3, savedAt: 0, texts: [] };
    return what < 0.4 ? head(id, text(), Math.floor(next() * 1e12)) : body(id, text());
  });
}

const queries = [
  ...stems,
  '데잍',
  'ㄷㅇㅌ',
  'ㅅㅂ',
  '터베',
  '입니다',
  'usr',
  'ㅋㅅ',
  '데이터를',
  'user by id',
  '서버 캐시',
];

describe('merged segments answer as the ones they are made of', () => {
  test.each([1, 2, 3, 4, 5])('history %i', (seed) => {
    const units = history(seed, 120);
    const segments = Array.from({ length: 12 }, (_, i) => buildSegment(units.slice(i * 10, i * 10 + 10)));
    const apart = indexOf(...segments);
    const oldest = mergeSegments(segments.slice(0, 5), true);
    const middle = mergeSegments(segments.slice(5, 9), false);
    const some = indexOf(oldest, middle, ...segments.slice(9));
    const whole = indexOf(mergeSegments([oldest, middle, ...segments.slice(9)], true));
    for (const query of queries) {
      const expected = found(apart, query).sort();
      expect([query, ...found(some, query).sort()]).toEqual([query, ...expected]);
      expect([query, ...found(whole, query).sort()]).toEqual([query, ...expected]);
    }
  });

  test('what was superseded is no longer there', () => {
    const [old, now] = [buildSegment([body('a', '지워질 낱말')]), buildSegment([body('a', '남을 낱말')])];
    const merged = mergeSegments([old, now], true);
    expect(merged.segment.units.posts).toBe('a');
    expect(merged.segment.dictionary.length).toBeLessThan(
      old.segment.dictionary.length + now.segment.dictionary.length,
    );
  });

  test('a deletion is kept as long as there may be older segments', () => {
    const gone = buildSegment([{ postId: 'a', part: 3, savedAt: 0, texts: [] }]);
    expect(mergeSegments([gone], false).segment.units.posts).toBe('a');
    expect(mergeSegments([gone], true).segment.units.posts).toBe('');
  });

  test('a merge of many words lets others come between', () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `w${i}`);
    const apart = [body('a', words.slice(0, 7000).join(' ')), body('b', words.slice(3000).join(' '))];
    const sources = apart.map((unit) => buildSegment([unit]));
    expect([...mergeSteps(sources, true)]).toHaveLength(4);
    expect(mergeSegments(sources, true)).toEqual(buildSegment(apart));
  });
});
