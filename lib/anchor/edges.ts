import type { FoldedText } from './foldedText';

/** Whether a word ends or starts here: white space was left out, or one of the two units is no letter. */
export function isEdge({ text, starts, ends }: FoldedText, at: number): boolean {
  if (at <= 0 || at >= text.length || starts[at]! > ends[at - 1]!) return true;
  return !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1));
}

/** The start of the word an offset lies in, not below `floor`. */
export function wordStart(page: FoldedText, at: number, floor: number): number {
  let start = at;
  while (start > floor && !isEdge(page, start)) start -= 1;
  return start;
}

/** The end of the word an offset lies in, not above `ceiling`. */
export function wordEnd(page: FoldedText, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && !isEdge(page, end)) end += 1;
  return end;
}

// Folded text has no upper case. Above ASCII all but punctuation, symbols and full-width forms counts as a letter.
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit > 47 && unit < 58) || (unit > 96 && unit < 123) || unit === 95;
  return unit > 0xbf && !(unit >= 0x2000 && unit < 0x3040) && !(unit >= 0xff00 && unit < 0xff10);
}
