import { isRecord } from '@/lib/model/isRecord';
import type { RawHighlight } from '../gather';
import { field } from '../records';

/**
 * What the W3C's selectors of a target say of a passage: its words with their surroundings, and its place. Null where
 * nothing is marked; words that they do not name are ''.
 */
export function textSelectors(
  selectors: unknown,
): Pick<RawHighlight, 'quote' | 'prefix' | 'suffix' | 'position'> | null {
  const all = Array.isArray(selectors) ? selectors : [selectors];
  // one selector may refine another
  const flat = all.flatMap((selector) => [selector, field(selector, 'refinedBy')]);
  const of = (type: string): unknown => flat.find((selector) => field(selector, 'type') === type);
  const quote = of('TextQuoteSelector');
  const exact = field(quote, 'exact');
  if (typeof exact !== 'string' || exact.trim() === '') return flat.some(isRecord) ? { quote: '' } : null;
  const position = of('TextPositionSelector');
  return {
    quote: exact,
    prefix: field(quote, 'prefix'),
    suffix: field(quote, 'suffix'),
    position: position ? { start: field(position, 'start'), end: field(position, 'end') } : null,
  };
}
