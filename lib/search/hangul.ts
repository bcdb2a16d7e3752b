/** The letters of Hangul syllables, each alphabet in the order of Unicode (chapter 3.12, conjoining jamo). */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
/** the first stands for none */
export const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** Letters that are typed as two. */
export const DOUBLES: Readonly<Record<string, string>> = {
  ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ',
}; // prettier-ignore

/** A letter as it is typed. */
export const typed = (letter: string): string => DOUBLES[letter] ?? letter;

export const FIRST_SYLLABLE = 0xac00;
export const SYLLABLES = 11172;
export const OF_INITIAL = 588; // syllables with one first consonant
export const OF_VOWEL = 28; // of these, with one vowel

/** Numbers of the letters of a syllable in their alphabets; null for anything else. */
export function lettersOf(unit: number): { initial: number; vowel: number; final: number } | null {
  const at = unit - FIRST_SYLLABLE;
  if (at < 0 || at >= SYLLABLES) return null;
  return {
    initial: Math.floor(at / OF_INITIAL),
    vowel: Math.floor((at % OF_INITIAL) / OF_VOWEL),
    final: at % OF_VOWEL,
  };
}

export const syllable = (initial: number, vowel: number, final: number): string =>
  String.fromCharCode(FIRST_SYLLABLE + initial * OF_INITIAL + vowel * OF_VOWEL + final);
