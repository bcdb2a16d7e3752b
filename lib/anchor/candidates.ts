import { pickSelector, type Selector, type TextQuoteSelector } from '@/lib/model/selectors';
import { agreement, type Context, run } from './context';
import { fold, type FoldedText, rawSpan } from './foldedText';
import type { Hits } from './grams';
import type { Span } from '@/lib/model/highlight';

/** A place where the words of a passage stand now. */
export interface Candidate {
  span: Span;
  /** agreement of its surroundings, 0 to 1 */
  score: number;
}

/** A passage that is looked for. */
export interface Sought {
  quote: TextQuoteSelector;
  /** raw offset it was marked at, if it is known */
  start: number | undefined;
  /** units of the quote that are compared */
  length: number;
  /** places where its words stand, best context first */
  candidates: Candidate[];
  /** how many places there are; candidates are only the likely ones of very many */
  hits: number;
}

// Words that stand in hundreds of places are compared closely only where the nearest context agrees best.
const CLOSE = 64;

export function seek(page: FoldedText, hitsOf: Hits, selectors: readonly Selector[]): Sought | null {
  const quote = pickSelector(selectors, 'TextQuoteSelector');
  const exact = fold(quote?.exact ?? '').text;
  if (!quote || exact === '') return null;
  const { length } = exact;
  const context: Context = { before: fold(quote.prefix).text, after: fold(quote.suffix).text };
  const hits = hitsOf(exact);
  const candidates = likely(page.text, hits, length, context)
    .map((at) => ({
      span: rawSpan(page, at, at + length),
      score: agreement(page.text, at, at + length, context),
    }))
    .sort((a, b) => b.score - a.score);
  const start = pickSelector(selectors, 'TextPositionSelector')?.start;
  return { quote, start, length, candidates, hits: hits.length };
}

function likely(text: string, hits: number[], length: number, context: Context): number[] {
  if (hits.length <= CLOSE) return hits;
  return hits
    .map((at) => ({ at, run: run(text, at, at + length, context) }))
    .sort((a, b) => b.run - a.run)
    .slice(0, CLOSE)
    .map(({ at }) => at);
}
