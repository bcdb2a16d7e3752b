import { expect, test } from 'vitest';
import { buildSegment } from '@/lib/search/buildSegment';
import { codesOf, folded, goesOn } from '@/lib/search/codes';
import { lookUp } from '@/lib/search/lookUp';
import { seeded } from '../anchor/random';
import { body, opened } from './index';

/** Words enough for a segment with grams. */
function words(seed: number, count: number): string[] {
  const { next } = seeded(seed);
  const syllables = '가각고과데디라레릭바배버베서스시아이자장제지처커터테파하한해'.split('');
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(next() * 5) }, () =>
      pick(next() < 0.8 ? syllables : ['a', 'b', 'cd', '_', '7']),
    ).join(''),
  );
}

test.each([
  ['without grams', 300],
  ['with grams', 12_000],
])('a pattern finds what a plain search of all words finds, %s', (_, count) => {
  const all = words(count, count);
  const searched = opened(buildSegment([body('a', all.join(' '))]));
  expect(searched.grams === null).toBe(count < 1000);
  const tokens = [...new Set(all.map((word) => codesOf(folded(word))))];
  for (const query of [
    '데이',
    '이터',
    '고과',
    '바각',
    '시스',
    '장애',
    'cd',
    'ab',
    '각',
    '과',
    '가고',
    '서_',
    '7a',
    '해한하',
  ])
    for (const open of [true, false]) {
      const codes = codesOf(query);
      const places = (token: string): number[] =>
        Array.from(token, (_, at) => at).filter((at) => {
          const next = token.charCodeAt(at + codes.length);
          return token.startsWith(codes, at) && (open || Number.isNaN(next) || !goesOn(next));
        });
      const fits = (token: string): boolean =>
        codes.length < 3 ? places(token).includes(0) : places(token).length > 0;
      const found = new Set<string>();
      lookUp(searched, { codes, how: 'anywhere', open, quality: 1 }, (token, worth) => {
        expect(worth).toBeGreaterThan(0);
        found.add(String.fromCharCode(...token.codes.subarray(0, token.length)));
      });
      const expected = tokens.filter((token) => fits(token));
      // `seen` twice is one word; parts of names are words of their own
      expect(expected.filter((token) => !found.has(token))).toEqual([]);
      expect([...found].filter((token) => !fits(token))).toEqual([]);
    }
});
