import type { Around } from '@/lib/model/around';
import type { Span } from '@/lib/model/highlight';
import { blockOf } from './asRead';
import { nodeAt, type ArticleText } from './text';

const UNITS = 64; // as many as a quote remembers

/** What stands beside a span, with the ends of blocks, which the text itself does not have. */
export function aroundOf(text: ArticleText, { start, end }: Span): Around {
  return {
    before: withBreaks(text, Math.max(0, start - UNITS), start, start),
    after: withBreaks(text, end, Math.min(text.text.length, end + UNITS), end),
  };
}

/** The text from one offset to another; `edge` is the one at which the passage stands. */
function withBreaks(text: ArticleText, from: number, to: number, edge: number): string {
  if (from >= to) return '\n';
  // the passage's own end of the edge says whether a block ends there
  const first = nodeAt(text, edge === from && from > 0 ? from - 1 : from);
  const last = nodeAt(text, edge === to && to < text.text.length ? to : to - 1);
  let read = '';
  for (let i = first; i <= last; i += 1) {
    const node = text.nodes[i]!;
    if (i > first && blockOf(node) !== blockOf(text.nodes[i - 1]!)) read += '\n';
    read += node.data.slice(Math.max(0, from - text.starts[i]!), Math.max(0, to - text.starts[i]!));
  }
  return read;
}
