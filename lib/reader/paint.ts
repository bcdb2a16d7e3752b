import { rangeOf } from '@/lib/anchor/range';
import { nodeAt, type ArticleText } from '@/lib/anchor/text';
import { colours } from '@/lib/model/colour';
import type { Span } from '@/lib/model/highlight';
import type { Mark } from './mark';
import { topmost } from './topmost';

/** Paints marks by `CSS.highlights`, one registry entry a colour. The text and its elements are never touched. */
export function paintMarks(text: ArticleText, marks: readonly Mark[]): void {
  const seen = topmost(marks.map(({ span }) => span));
  for (const colour of colours) {
    const ranges = marks.flatMap(({ highlight }, i) =>
      highlight.colour === colour ? seen[i]!.flatMap((span) => inkedRanges(text, span)) : [],
    );
    if (ranges.length === 0) CSS.highlights.delete(`hl-${colour}`);
    else CSS.highlights.set(`hl-${colour}`, layered(ranges));
  }
}

function layered(ranges: Range[]): Highlight {
  const highlight = new Highlight(...ranges);
  // Below code colours, which change the letters only.
  highlight.priority = 0;
  return highlight;
}

/** The ranges that take ink: in code neither indentation nor line breaks do. */
export function inkedRanges(text: ArticleText, span: Span): Range[] {
  return inkedSpans(text, span).flatMap((part) => rangeOf(text, part) ?? []);
}

function inkedSpans(text: ArticleText, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (let i = nodeAt(text, start); i < text.nodes.length && text.starts[i]! < end; i += 1) {
    const node = text.nodes[i]!;
    const from = Math.max(start, text.starts[i]!);
    const to = Math.min(end, text.starts[i]! + node.length);
    if (node.parentElement?.closest('pre')) {
      open = null;
      spans.push(...inkedLines(text.text, { start: from, end: to }, text.starts[i]!));
    } else if (open) open.end = to;
    else spans.push((open = { start: from, end: to }));
  }
  return spans;
}

function inkedLines(text: string, { start, end }: Span, first: number): Span[] {
  const lines = text.slice(start, end).matchAll(/[^\r\n]+/g);
  return [...lines].flatMap(({ 0: line, index }) => {
    // Indentation is at the start of a line; a span may begin in the middle of one.
    const begins = start + index === first || text[start + index - 1] === '\n';
    const indent = begins ? line.length - line.trimStart().length : 0;
    const from = start + index + indent;
    const to = start + index + line.trimEnd().length;
    return from < to ? [{ start: from, end: to }] : [];
  });
}
