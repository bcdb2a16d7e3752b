import { DOUBLES, FINALS, INITIALS, lettersOf, syllable, typed, VOWELS } from './hangul';

/** Keys of the Korean two-set keyboard, in the order of the Latin letters on them. */
const KEYS = 'ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ';
const SHIFTED: Record<string, string> = { Q: 'ㅃ', W: 'ㅉ', E: 'ㄸ', R: 'ㄲ', T: 'ㅆ', O: 'ㅒ', P: 'ㅖ' };

const doubled: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DOUBLES).map(([letter, two]) => [two, letter]),
);

/** What Latin letters would have been with the Korean layout on (`epdlxj` → 데이터); null where that is no Korean word. */
export function typedInKorean(latin: string): string | null {
  if (!/^[a-z]{2,}$/i.test(latin)) return null;
  const letters = latin.split('').map((key) => SHIFTED[key] ?? KEYS[key.toLowerCase().charCodeAt(0) - 97]!);
  const word = composed(letters);
  return /^[가-힣]+$/.test(word) ? word : null;
}

/** What Korean letters would have been with the Latin layout on (`ㅏㅕㅠㄷ` → kube); null for other text. */
export function typedInLatin(korean: string): string | null {
  if (!/^[가-힣ㄱ-ㅣ]{2,}$/.test(korean)) return null;
  const letters = korean.split('').flatMap(lettersIn);
  const keys = letters.map((letter) => {
    const at = KEYS.indexOf(letter);
    return at >= 0
      ? String.fromCharCode(97 + at)
      : Object.keys(SHIFTED).find((key) => SHIFTED[key] === letter);
  });
  return keys.every((key) => key !== undefined) ? keys.join('').toLowerCase() : null;
}

function composed(letters: readonly string[]): string {
  let word = '';
  for (let i = 0; i < letters.length;) {
    const initial = INITIALS.indexOf(letters[i]!);
    const medial = medialAt(letters, i + 1);
    if (initial < 0 || !medial) {
      word += letters[i++]!;
      continue;
    }
    i += 1 + medial.length;
    const final = finalAt(letters, i);
    i += final?.length ?? 0;
    word += syllable(initial, medial.index, final?.index ?? 0);
  }
  return word;
}

interface Letter {
  index: number;
  /** keys that were pressed for it */
  length: number;
}

function medialAt(letters: readonly string[], i: number): Letter | null {
  const pair = VOWELS.indexOf(doubled[`${letters[i]}${letters[i + 1]}`] ?? '-');
  if (pair >= 0) return { index: pair, length: 2 };
  const index = VOWELS.indexOf(letters[i] ?? '-');
  return index < 0 ? null : { index, length: 1 };
}

/** A consonant before a vowel begins the next syllable. */
function finalAt(letters: readonly string[], i: number): Letter | null {
  const isVowel = (at: number): boolean => VOWELS.includes(letters[at] ?? '-');
  const pair = FINALS.indexOf(doubled[`${letters[i]}${letters[i + 1]}`] ?? '-');
  if (pair > 0 && !isVowel(i + 2)) return { index: pair, length: 2 };
  const index = FINALS.indexOf(letters[i] ?? '-');
  return index > 0 && !isVowel(i + 1) ? { index, length: 1 } : null;
}

/** As they are typed. */
function lettersIn(character: string): string[] {
  const letters = lettersOf(character.charCodeAt(0));
  if (!letters) return typed(character).split('');
  const { initial, vowel, final } = letters;
  return [INITIALS[initial]!, VOWELS[vowel]!, FINALS[final]!.trim()].flatMap((letter) =>
    typed(letter).split(''),
  );
}
