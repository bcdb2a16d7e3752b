import type { Minutes } from '@/lib/model/post';
import { countScripts } from './scripts';

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
export function minutes(text: string, codeLines: number, lang: string): Minutes {
  const { hangul, kana, han } = countScripts(text);
  const words =
    text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)
      ?.length ?? 0;
  // ideographs in Japanese stand for more than a kana, and are read within its pace
  const ideographs = /^ja/i.test(lang) ? han / KANA : han / HAN;
  const prose = hangul / HANGUL + kana / KANA + ideographs + words / WORDS;
  return { text: whole(prose), code: whole(codeLines / LINES) };
}

function whole(minutes: number): number {
  return minutes > 0 ? Math.max(1, Math.round(minutes)) : 0;
}
