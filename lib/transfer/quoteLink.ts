import type { Around } from '@/lib/model/around';
import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { hasAddress } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import { textDirective } from './textDirective';

/**
 * Address of a passage: the post's, with a text fragment that makes browsers go to the passage and show it. Of a picture,
 * and where nothing can be named, the post's own; empty where the post has none. `around` is what stands beside it, if its
 * text is at hand.
 */
export function quoteLink(
  url: string,
  highlight: Pick<Highlight, 'selectors' | 'text'>,
  around: Around | null = null,
): string {
  if (!hasAddress({ url })) return '';
  const quote = pickSelector(highlight.selectors, 'TextQuoteSelector');
  if (!quote) return url;
  const beside = around ?? guessed(quote);
  const directive = textDirective(wordsOf(highlight), beside, quote.occurrences === 1);
  if (directive === '') return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/**
 * What a quote remembers does not tell where blocks end: what goes on for a syllable or two is the rest of a word, a
 * longer run may be the next heading.
 */
function guessed({ suffix }: { suffix: string }): Around {
  const [, rest = ''] = /^([\p{L}\p{N}]{1,3})(?![\p{L}\p{N}])/u.exec(suffix) ?? [];
  return { before: '\n', after: `${rest}\n` };
}
