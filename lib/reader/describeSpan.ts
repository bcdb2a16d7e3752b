import { describeBlock } from '@/lib/anchor/block';
import { describe } from '@/lib/anchor/describe';
import { rangeOf } from '@/lib/anchor/range';
import { sectionOf } from '@/lib/anchor/section';
import type { NewHighlight, Span } from '@/lib/model/highlight';
import type { Page } from './page';

/** What a highlight over a span says of its place. */
export function describeSpan(
  { root, text }: Page,
  span: Span,
): Pick<NewHighlight, 'selectors' | 'section' | 'at'> {
  const range = rangeOf(text, span);
  return {
    selectors: [...describe(text.text, span), ...describeBlock(text, root, span)],
    section: range ? sectionOf(root, range) : '',
    at: text.text.length > 0 ? span.start / text.text.length : 0,
  };
}
