import { describe, expect, test } from 'vitest';
import { codesOf, folded } from '@/lib/search/codes';

const codes = (text: string): string => codesOf(folded(text));

describe('letters of syllables', () => {
  test.each([
    ['데', '데이터'],
    ['데ㅇ', '데이'],
    ['데이', '데인'],
    ['고', '과'],
    ['갑', '값'],
    ['ㅂ', '베'],
    ['값', '값을'],
  ])('%s is on the way to %s', (before, after) => {
    expect(codes(after).startsWith(codes(before))).toBe(true);
  });

  test.each([
    ['각', '가구'],
    ['데', '대'],
    ['ㄷ', 'ㄸ'],
    ['a', 'Áb'.slice(2)],
  ])('%s is not on the way to %s', (one, other) => {
    expect(codes(other).startsWith(codes(one))).toBe(false);
  });

  test('every code is a byte, and different text has different codes', () => {
    const seen = new Map<string, string>();
    for (let unit = 0x20; unit < 0x10000; unit += 1) {
      const character = String.fromCharCode(unit);
      const own = codesOf(character);
      expect(own).toMatch(/^[\0-\xff]+$/);
      if (unit >= 0xac00 && unit < 0xd7a4) {
        expect(seen.has(own)).toBe(false);
        seen.set(own, character);
      }
    }
  });
});
