import { pickSelector, type Selector } from '@/lib/model/selectors';
import { fold } from './foldedText';

/** A passage that is looked for, folded together with its surroundings. */
export interface Sought {
  /** prefix, quote and suffix */
  text: string;
  /** where the quote lies in them */
  from: number;
  to: number;
  quote: string;
  /** the quote as it was, without white space */
  exact: string;
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
  return {
    text,
    from,
    to,
    quote: text.slice(from, to),
    exact: bare(exact),
    occurrences,
    start: pickSelector(selectors, 'TextPositionSelector')?.start,
  };
}

export function bare(raw: string): string {
  return raw.replace(/\s+/g, '');
}
