import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import { dedented } from '@/lib/transfer/dedented';

/** The words of a highlight as they are listed away from their place: code without what indents all of it. */
export function quoteOf(highlight: Pick<Highlight, 'text' | 'selectors'>): string {
  const words = wordsOf(highlight);
  return pickSelector(highlight.selectors, 'CodeSelector') ? dedented(words) : words;
}
