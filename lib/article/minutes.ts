import type { Minutes } from '@/lib/model/post';

// Silent reading of non-fiction in English: 238 words a minute (Brysbaert 2019, 190 studies).
const WORDS = 238;
// Korean: 500 characters a minute without spaces. IReST gives 156 eojeol a minute for adults, of about 3.2 characters.
const HANGUL = 500;
// Chinese 255 and Japanese 357 characters a minute (IReST, Trauzettel-Klosinski & Dietz 2012).
const HAN = 255;
const KANA = 357;
// Code is read, not skimmed: about 15 lines a minute, the pace that code review guides give for careful reading
// (SmartBear/Cisco: 300 to 500 lines an hour is the most at which defects are still found) doubled for samples.
const LINES = 15;

/** Time to read: each script of a mixed text at its own pace, code by its lines. At least one minute where there is any. */
export function minutes(text: string, codeLines: number): Minutes {
  const { hangul, kana, han, words } = counted(text);
  // ideographs among kana are Japanese: they stand for more than one of these, and are read within its pace
  const ideographs = han / (kana * 5 > han ? KANA : HAN);
  const prose = hangul / HANGUL + kana / KANA + ideographs + words / WORDS;
  return { text: whole(prose), code: whole(codeLines / LINES) };
}

function whole(minutes: number): number {
  return minutes > 0 ? Math.max(1, Math.round(minutes)) : 0;
}

interface Counted {
  hangul: number;
  kana: number;
  han: number;
  /** of scripts that put spaces between them */
  words: number;
}

/** Counted in one pass, which takes a tenth of the time of a pattern. */
function counted(text: string): Counted {
  const found = { hangul: 0, kana: 0, han: 0, words: 0 };
  let isWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const wasWord = isWord;
    isWord = isLetter(unit);
    if (isWord) {
      if (!wasWord) found.words++;
    } else if (unit >= 0x3040) {
      if (unit >= 0xac00 && unit <= 0xd7a3) found.hangul++;
      else if (unit <= 0x30ff) found.kana++;
      else if (unit >= 0x4e00 && unit <= 0x9fff) found.han++;
    }
    // "don't" and "well-known" are one
    else if (wasWord && (unit === 0x27 || unit === 0x2019 || unit === 0x2d)) isWord = true;
  }
  return found;
}

/** A digit, or a letter of the Latin, Greek or Cyrillic script. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  return (
    (unit >= 0xc0 && unit < 0x530 && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x1e00 && unit < 0x2000)
  );
}
