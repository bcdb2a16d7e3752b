import { rangeOf, spanOf } from '@/lib/anchor/range';
import { trim } from '@/lib/anchor/trim';
import type { Span } from '@/lib/model/highlight';
import type { Page } from './page';

/** The whole rows of the table that a span lies in; `null` out of tables, and when it has them whole already. */
export function rowsSpan({ text }: Page, span: Span): Span | null {
  const inside = rangeOf(text, span);
  const first = rowOf(inside?.startContainer);
  const last = rowOf(inside?.endContainer);
  if (!inside || !first || !last || first.closest('table') !== last.closest('table')) return null;
  inside.setStart(first, 0);
  inside.setEnd(last, last.childNodes.length);
  const found = spanOf(text, inside);
  const rows = found && trim(text.text, found);
  return rows && (rows.start < span.start || rows.end > span.end) ? rows : null;
}

const rowOf = (node: Node | undefined): Element | null => node?.parentElement?.closest('tr') ?? null;
