import type { NewHighlight, Span } from '@/lib/model/highlight';
import { asRead } from './asRead';
import { describeBlock } from './block';
import { describe } from './describe';
import { rangeOf } from './range';
import { sectionOf } from './section';
import { describeTable } from './table';
import type { ArticleText } from './text';

/** Everything that is remembered of a marked passage, so that it can be found again and told where it stood. */
export function passage(
  text: ArticleText,
  root: Element,
  span: Span,
): Pick<NewHighlight, 'selectors' | 'text' | 'section' | 'at'> {
  const range = rangeOf(text, span);
  const read = asRead(text, span);
  const table = describeTable(text, root, span);
  return {
    selectors: [...describe(text.text, span), ...describeBlock(text, root, span), ...(table ? [table] : [])],
    ...(read === text.text.slice(span.start, span.end) ? {} : { text: read }),
    section: range ? sectionOf(root, range) : '',
    at: text.text.length > 0 ? span.start / text.text.length : 0,
  };
}
