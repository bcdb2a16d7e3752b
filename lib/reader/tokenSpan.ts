import { nodeAt } from '@/lib/anchor/text';
import type { Span } from '@/lib/model/highlight';
import type { Page } from './page';
import { tokenAt } from './token';

/** The token at an offset of the article's text; `null` out of code, and where there is no name. */
export function tokenSpan({ text }: Page, offset: number): Span | null {
  const index = nodeAt(text, offset);
  // A click right behind the last letter is at the start of the next node.
  return (
    inNode(text, index, offset) ?? (text.starts[index] === offset ? inNode(text, index - 1, offset) : null)
  );
}

function inNode({ nodes, starts }: Page['text'], index: number, offset: number): Span | null {
  const code = nodes[index]?.parentElement?.closest('code, pre');
  if (!code) return null;
  const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1] ?? '';
  const start = starts[index]!;
  const span = tokenAt(nodes[index]!.data, offset - start, language);
  return span && { start: span.start + start, end: span.end + start };
}
