import { pickSelector, type Selector } from '@/lib/model/selectors';
import { fold } from './foldedText';
import { firstIndex } from './text';

/** A passage that is looked for, folded together with its surroundings. */
export interface Sought {
  /** prefix, quote and suffix */
  text: string;
  /** where the quote lies in them */
  from: number;
  to: number;
  quote: string;
  /** how many units of its first and of its last line stand before and after it, as far as is known */
  line: { before: number; after: number };
  /** the quote as it was, without white space */
  exact: string;
  verbatim: string;
  /** how often it stood in the text when it was marked */
  occurrences: number;
  /** raw offset it was marked at, if it is known */
  start: number | undefined;
}

/** `null`: there is nothing to look for. */
export function soughtOf(selectors: readonly Selector[]): Sought | null {
  const quote = pickSelector(selectors, 'TextQuoteSelector');
  if (!quote) return null;
  const { exact, prefix, suffix, occurrences } = quote;
  const { text, ends, starts } = fold(prefix + exact + suffix);
  const from = ends.findIndex((end) => end > prefix.length);
  const after = starts.findIndex((start) => start >= prefix.length + exact.length);
  const to = after < 0 ? text.length : after;
  if (from < 0 || from >= to) return null;
  const firstOf = (raw: number): number => firstIndex(starts.length, (i) => starts[i]! >= raw);
  const lineEnd = suffix.indexOf('\n');
  return {
    text,
    from,
    to,
    line: {
      before: from - firstOf(prefix.lastIndexOf('\n') + 1),
      after: (lineEnd < 0 ? text.length : firstOf(prefix.length + exact.length + lineEnd)) - to,
    },
    quote: text.slice(from, to),
    exact: bare(exact),
    verbatim: exact,
    occurrences,
    start: pickSelector(selectors, 'TextPositionSelector')?.start,
  };
}

export function bare(raw: string): string {
  return raw.replace(/\s+/g, '');
}
