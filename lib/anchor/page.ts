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

/** The folded unit at a raw offset, or the first one after it. */
export function foldedOffset({ folded: { starts } }: Page, raw: number): number {
  return firstIndex(starts.length, (i) => starts[i]! >= raw);
}
