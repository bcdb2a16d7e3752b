import { squeeze } from '../squeeze';

/** What a title says of its place in a series: "Part 2", "(2/5)", "2편", "#3". */
export interface Mark {
  /** the title before the mark, or around it where the mark ends it: the name of the series, maybe empty */
  stem: string;
  part: number;
  /** whether it can only be a part: "Java 8" and "만들기-2" may be other things */
  isSure: boolean;
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const number = `(\\d{1,3}|${words.join('|')}|[ivx]{1,4})`;
const named = `(?:part|pt\\.?|chapter|episode|ep\\.?|vol(?:ume|\\.)?|lesson)\\s*#?\\s*${number}(?:\\s*(?:of|/)\\s*\\d{1,3})?`;
const korean = `(?:제\\s*)?(\\d{1,2})\\s*(?:편|부|화|탄)`;
const before = '(?:^|\\s*[-–—:|,·(\\[]\\s*|\\s+)';
const open = '\\s*[-–—:|,·(\\[【]\\s*';
const end = '\\s*[)\\]】]?\\s*(?=$|[-–—:|,·.)\\]】(\\[])';

const sure: RegExp[] = [
  /\s*[([【]\s*(\d{1,3})\s*(?:\/|of)\s*\d{1,3}\s*[)\]】]/i,
  new RegExp(`(?:^|${open})${named}(?![\\p{L}\\p{N}])\\s*[)\\]】]?`, 'iu'),
  new RegExp(`${before}${named}${end}`, 'iu'),
  new RegExp(`(?:^|${open})${korean}(?!\\p{L})\\s*[)\\]】]?`, 'u'),
  new RegExp(`${before}${korean}${end}`, 'u'),
  /\s*[([【]\s*(?:제\s*)?(\d{1,2})\s*(?:회|장|강|일차)\s*[)\]】]/,
  /(?:^|\s+|[([]\s*)#(\d{1,3})(?=$|\s*[-–—:|).\]])\s*[)\]]?/,
  /\s*[([【](\d{1,2})[)\]】](?=$|\s*[([])/,
];
const unsure: RegExp[] = [
  /\s*[-–—_]\s*(\d{1,2})$/,
  /\s+(\d{1,2})(?=\])/,
  /^(\d{1,2})[).]\s/,
  /\s+(\d{1,2})$/,
];
/** What comes in parts by its nature: a number after it is no version. */
const serial =
  /(?:인터뷰|이야기|시리즈|연재|일기|일지|강좌|강의|튜토리얼|따라하기|만들기|입문|스터디|탐방기|도전기|개발기)$|(?:series|interview|diary|tutorial|devlog|lessons?)$/iu;
const LONGEST = 300;

export function markIn(title: string): Mark | null {
  const text = squeeze(title);
  if (text.length > LONGEST) return null;
  for (const [patterns, isSure] of [
    [sure, true],
    [unsure, false],
  ] as const) {
    for (const pattern of patterns) {
      const found = pattern.exec(text);
      const part = found ? valueOf(found[1]!) : 0;
      if (!found || part === 0) continue;
      const stem = stemOf(text, found);
      return { stem, part, isSure: isSure || serial.test(stem) };
    }
  }
  return null;
}

function valueOf(number: string): number {
  const value = number.toLowerCase();
  return Number(value) || words.indexOf(value) + 1 || romans.indexOf(value) + 1;
}

/** "[맛있는 인터뷰 1] 존을 만나다" and "엔진 만들기 2편: 큐" name their series before the mark. */
function stemOf(text: string, found: RegExpExecArray): string {
  const head = text.slice(0, found.index);
  return head
    .replace(/^[[【]([^\]】]*)$/, '$1')
    .replace(/[\s\-–—:|,·([【]+$/, '')
    .trim();
}
