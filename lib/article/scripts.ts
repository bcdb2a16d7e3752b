/** How many letters of each script a text has. */
export interface Scripts {
  hangul: number;
  kana: number;
  han: number;
  latin: number;
  cyrillic: number;
}

/** Whether a text has none but Western letters: a pattern that stops at the first other one is hardly any work. */
export const isLatin = (text: string): boolean => !/[^\0-\u02ff\u2000-\u2fff]/.test(text);

/** Counted in one pass: a pattern for each script, which lists every match, takes several times as long. */
export function countScripts(text: string): Scripts {
  const found = { hangul: 0, kana: 0, han: 0, latin: 0, cyrillic: 0 };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x41) continue;
    if (isLatinLetter(unit)) found.latin++;
    else if (unit >= 0x400 && unit <= 0x4ff) found.cyrillic++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) found.hangul++;
    else if (unit >= 0x3040 && unit <= 0x30ff) found.kana++;
    else if (unit >= 0x4e00 && unit <= 0x9fff) found.han++;
  }
  return found;
}

/** Whether a text is Korean, Chinese or Japanese, which say as much in a third of the characters. */
export function isCjk(text: string): boolean {
  const { hangul, kana, han, latin } = countScripts(text);
  return (hangul + kana + han) * 3 > latin;
}

/** How many words of Latin letters, with and without accents; counted by hand, for the same reason. */
export function latinWords(text: string): number {
  let count = 0;
  let isWord = false;
  for (let i = 0; i < text.length; i++) {
    const wasWord = isWord;
    isWord = isLatinLetter(text.charCodeAt(i));
    if (isWord && !wasWord) count++;
  }
  return count;
}

function isLatinLetter(unit: number): boolean {
  const letter = unit | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
}
