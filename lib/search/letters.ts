import { DOUBLES, FINALS, FIRST_SYLLABLE, INITIALS, OF_INITIAL, OF_VOWEL, SYLLABLES } from './hangul';

// A vowel that another letter makes into others: 고 is on the way to 과, 괘 and 괴. By number of the vowel.
const LONGER_VOWELS: Record<number, number> = { 8: 3, 13: 3, 18: 1 };

const range = (from: number, to: number): string => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`;

/**
 * Syllables that begin with a consonant, and the consonant; of one that is typed as two, those that begin with each: a
 * regular expression. Null for no consonant.
 */
export function beginningWith(letter: string): string | null {
  const initial = INITIALS.indexOf(letter);
  if (initial < 0) {
    const two = DOUBLES[letter]?.split('').map(beginningWith).join('');
    return two ? `(?:${letter}|${two})` : null;
  }
  const from = FIRST_SYLLABLE + initial * OF_INITIAL;
  return `[${letter}${range(from, from + OF_INITIAL - 1)}]`;
}

/**
 * What a syllable that is still being composed may become: a regular expression. The last consonant may belong to the
 * next syllable: 잍 is on the way to 이터.
 */
export function becoming(syllable: string): string {
  const code = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  if (code < 0 || code >= SYLLABLES) return beginningWith(syllable) ?? syllable;
  const final = code % OF_VOWEL;
  const open = FIRST_SYLLABLE + code - final;
  if (final === 0) {
    const vowel = Math.floor((code % OF_INITIAL) / OF_VOWEL);
    return `[${range(open, open + OF_VOWEL * (1 + (LONGER_VOWELS[vowel] ?? 0)) - 1)}]`;
  }
  const letter = FINALS[final]!;
  const [first, second] = DOUBLES[letter] ?? '';
  const longer = FINALS.split('').filter((double) => DOUBLES[double]?.startsWith(letter));
  const same = [letter, ...longer].map((one) => String.fromCharCode(open + FINALS.indexOf(one))).join('');
  const before = String.fromCharCode(first ? open + FINALS.indexOf(first) : open);
  return `(?:[${same}]|${before}${beginningWith(second ?? letter) ?? ''})`;
}

export const isConsonant = (letter: string): boolean =>
  letter !== ' ' && (INITIALS + FINALS).includes(letter);
