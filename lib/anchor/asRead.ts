import type { Span } from '@/lib/model/highlight';
import { following, nodeAt, type ArticleText } from './text';

const blocks =
  'p, li, pre, td, th, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, caption, summary, blockquote, figure, aside, div, section, article';

/**
 * A passage as one reads it: each block on a line of its own, cells of a row apart, white space folded except in code.
 * The text itself has nothing between two blocks, so "95%" and "62" of two cells would read "95%62".
 */
export function asRead(text: ArticleText, { start, end }: Span): string {
  const lines: string[] = [indentation(text, start, end)];
  let last: Text | null = null;
  for (let i = nodeAt(text, start); i < text.nodes.length && text.starts[i]! < end; i += 1) {
    const node = text.nodes[i]!;
    const data = node.data.slice(Math.max(0, start - text.starts[i]!), end - text.starts[i]!);
    if (node.parentElement?.closest('pre')) {
      if (last && blockOf(last) !== blockOf(node)) lines.push('');
      lines.push(lines.pop()! + data);
      last = node;
      continue;
    }
    const gap = last ? between(last, node) : '';
    if (!/\S/.test(data)) {
      if (gap === '') lines.push(`${lines.pop()!} `);
      continue;
    }
    if (gap === '\n') lines.push('');
    lines.push(lines.pop()! + (gap === '\n' ? '' : gap) + data.replace(/\s+/g, ' '));
    last = node;
  }
  return lines.map(folded).filter(Boolean).join('\n');
}

/** Several lines of code keep the indentation of the first one too, though nobody means to mark it. */
function indentation({ text, nodes, starts }: ArticleText, start: number, end: number): string {
  const node = nodeAt({ text, nodes, starts }, start);
  if (!text.slice(start, end).includes('\n') || !nodes[node]?.parentElement?.closest('pre')) return '';
  const before = text.slice(starts[node], start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.trim() === '' ? line : '';
}

/** Lines of code keep their indentation; of prose, what is left at the ends is the markup's. */
const folded = (line: string): string => (line.includes('\n') ? line.trimEnd() : line.trim());

function between(a: Text, b: Text): string {
  const [from, to] = [blockOf(a), blockOf(b)];
  if (from === to) return hasBreak(a, b, from ?? a.getRootNode()) ? '\n' : '';
  const row = from?.closest('tr');
  return row && row === to?.closest('tr') ? ' | ' : '\n';
}

/** The block a text stands in. */
export const blockOf = (node: Text): Element | null => node.parentElement?.closest(blocks) ?? null;

function hasBreak(a: Text, b: Text, root: Node): boolean {
  for (let at = following(a, root, true); at && at !== b; at = following(at, root, true))
    if (at.nodeName === 'BR') return true;
  return false;
}
