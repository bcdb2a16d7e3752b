import type { Span } from '@/lib/model/highlight';
import { pickSelector, type Selector } from '@/lib/model/selectors';
import { type Context, agreement } from './context';
import { fold, type FoldedText, rawSpan } from './foldedText';
import { gramIndex, type Hits } from './grams';

/** Finds passages in a text. `null` is lost: gone, changed, or not to be told from others with the same words. */
export function findAll(text: string, list: readonly (readonly Selector[])[]): (Span | null)[] {
  const folded = fold(text);
  const hitsOf = gramIndex(folded.text);
  return list.map((selectors) => find(folded, hitsOf, selectors));
}

function find(page: FoldedText, hitsOf: Hits, selectors: readonly Selector[]): Span | null {
  const quote = pickSelector(selectors, 'TextQuoteSelector');
  if (!quote) return null;
  const exact = fold(quote.exact).text;
  if (exact === '') return null;
  const context: Context = { before: fold(quote.prefix).text, after: fold(quote.suffix).text };
  const hits = hitsOf(exact);
  if (hits.length === 0) return null;
  const at = hits.sort(
    (a, b) =>
      agreement(page.text, b, b + exact.length, context) - agreement(page.text, a, a + exact.length, context),
  )[0]!;
  return rawSpan(page, at, at + exact.length);
}
