import type { Span } from '@/lib/model/highlight';
import { type ArticleText, firstIndex, nodeAt } from './text';

/**
 * The tightest range over a span: it starts inside the first text node that has a unit of it and ends inside the last.
 * `null` when the span is empty or outside of the text, or when the tree has changed since the text was read.
 */
export function rangeOf(text: ArticleText, span: Span): Range | null {
  if (span.start < 0 || span.start >= span.end || span.end > text.text.length) return null;
  const first = nodeAt(text, span.start);
  const last = nodeAt(text, span.end - 1);
  const start = text.nodes[first]!;
  const end = text.nodes[last]!;
  if (stale(text, first) || stale(text, last)) return null;
  const range = start.ownerDocument.createRange();
  range.setStart(start, span.start - text.starts[first]!);
  range.setEnd(end, span.end - text.starts[last]!);
  // setEnd collapses the range when one of the nodes has been taken out of the tree.
  return range.collapsed || range.startContainer !== start ? null : range;
}

function stale({ text, nodes, starts }: ArticleText, index: number): boolean {
  return nodes[index]!.length !== (starts[index + 1] ?? text.length) - starts[index]!;
}

/**
 * The span a range covers. Its ends may lie in elements, in text that was left out, or outside of the root: they are
 * moved inwards. `null` when nothing of the text is covered.
 */
export function spanOf(text: ArticleText, range: Range): Span | null {
  const { nodes, starts } = text;
  const root = range.commonAncestorContainer.getRootNode();
  const side = (node: Text, offset: number): number =>
    node.getRootNode() === root ? range.comparePoint(node, offset) : Number.NaN;

  const first = firstIndex(nodes.length, (i) => !(side(nodes[i]!, nodes[i]!.length) < 0));
  const last = firstIndex(nodes.length, (i) => side(nodes[i]!, 0) > 0) - 1;
  const from = nodes[first];
  const to = nodes[last];
  if (!from || !to || first > last || Number.isNaN(side(from, 0)) || Number.isNaN(side(to, 0))) return null;

  const start = starts[first]! + (from === range.startContainer ? range.startOffset : 0);
  const end = starts[last]! + (to === range.endContainer ? range.endOffset : to.length);
  return start < end ? { start, end } : null;
}
