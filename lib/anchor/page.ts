import { fold, type FoldedText } from './foldedText';
import { type GramIndex, gramIndex } from './grams';
import { firstIndex } from './text';

/** A text in which passages are looked for, folded and indexed once. */
export interface Page {
  raw: string;
  folded: FoldedText;
  index: GramIndex;
}

export function pageOf(raw: string): Page {
  const folded = fold(raw);
  return { raw, folded, index: gramIndex(folded.text) };
}

/** Whether a line ends before a folded unit. */
export function breaksLine({ raw, folded: { text, starts, ends } }: Page, at: number): boolean {
  return at <= 0 || at >= text.length || raw.slice(ends[at - 1], starts[at]).includes('\n');
}

/** The folded unit at a raw offset, or the first one after it. */
export function foldedOffset({ folded: { starts } }: Page, raw: number): number {
  return firstIndex(starts.length, (i) => starts[i]! >= raw);
}
