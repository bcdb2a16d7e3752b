import type { Page } from './page';

/** Offset in the text under a point of the viewport; `null` where there is no letter. */
export function offsetAt({ root, text }: Page, x: number, y: number): number | null {
  const at = document.caretPositionFromPoint(x, y);
  const node = at?.offsetNode;
  if (!at || !(node instanceof Text) || !root.contains(node)) return null;
  const index = text.nodes.indexOf(node);
  if (index < 0 || !isOver(node, at.offset, x, y)) return null;
  return text.starts[index]! + at.offset;
}

/** A caret position is the nearest one, also from far away in a margin: the letters beside it must be under the point. */
function isOver(node: Text, offset: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 4 && y <= rect.bottom + 4,
  );
}
