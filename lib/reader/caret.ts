import { signal, type ReadonlySignal } from '@preact/signals';
import { rangeOf } from '@/lib/anchor/range';
import { caretMove, type Move } from './caretMove';
import type { Page } from './page';
import { scrollToTop } from './jump';
import { scrollerOf, viewOf } from './scroller';

/** Moving and selecting with the keyboard alone. The caret is the focus of the document's selection. */
export interface Caret {
  on: ReadonlySignal<boolean>;
  /** counts its moves: who draws it measures again */
  moves: ReadonlySignal<number>;
  enter: () => void;
  leave: () => void;
  /** Takes a key if it is one of the caret's. */
  take: (event: KeyboardEvent) => boolean;
  /** Puts the caret back where it was: a text field that had the focus took the selection away. */
  back: () => void;
  place(): { node: Node; offset: number } | null;
}

export function createCaret(page: ReadonlySignal<Page | null>, life: AbortSignal): Caret {
  const on = signal(false);
  const moves = signal(0);
  let at: { node: Node; offset: number } | null = null;

  const remember = (): void => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    if (!on.value || !focusNode || !page.value?.root.contains(focusNode)) return;
    at = { node: focusNode, offset: focusOffset! };
    moves.value += 1;
  };
  document.addEventListener('selectionchange', remember, { signal: life });

  const put = (node: Node, offset: number): void => {
    getSelection()?.collapse(node, offset);
    remember();
  };
  const move = ({ alter, direction, granularity, times }: Move): void => {
    const selection = getSelection();
    if (!selection) return;
    const before = at;
    for (let i = 0; i < times; i += 1) selection.modify(alter, direction, granularity);
    // Beyond the first and the last letter there are our own bars.
    if (!page.value?.root.contains(selection.focusNode) && before) {
      if (alter === 'extend') selection.extend(before.node, before.offset);
      else selection.collapse(before.node, before.offset);
    }
    remember();
    if (page.value) follow(page.value);
  };

  return {
    on,
    moves,
    enter() {
      const here = page.value;
      if (!here) return;
      on.value = true;
      here.root.tabIndex = -1;
      here.root.focus({ preventScroll: true });
      const { focusNode, focusOffset } = getSelection() ?? {};
      if (focusNode && here.root.contains(focusNode)) put(focusNode, focusOffset!);
      else {
        const start = firstInView(here);
        if (start) put(start.node, start.offset);
      }
    },
    leave() {
      on.value = false;
      at = null;
      getSelection()?.removeAllRanges();
    },
    take(event) {
      const asked = on.value ? caretMove(event) : null;
      if (asked) move(asked);
      return asked !== null;
    },
    back() {
      if (!on.value || !at) return;
      page.value?.root.focus({ preventScroll: true });
      put(at.node, at.offset);
    },
    place: () => at,
  };
}

/** The first letter whose line is in view, below the bar. */
function firstInView({ root, text }: Page): { node: Node; offset: number } | null {
  const view = viewOf(scrollerOf(root));
  const seen = text.nodes.findIndex((node) => {
    if (!node.data.trim()) return false;
    const range = document.createRange();
    range.selectNode(node);
    const rect = range.getBoundingClientRect();
    return rect.height > 0 && rect.bottom > view.top + 60;
  });
  const start = text.starts[seen];
  const range = start === undefined ? null : rangeOf(text, { start, end: start + 1 });
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Keeps the caret in view. */
function follow({ root }: Page): void {
  const selection = getSelection();
  if (!selection?.focusNode) return;
  const rect = caretRect(selection.focusNode, selection.focusOffset);
  const view = viewOf(scrollerOf(root));
  if (!rect) return;
  if (rect.top < view.top + 72) scrollToTop(root, rect.top, 0.25);
  else if (rect.bottom > view.top + view.height - 120) scrollToTop(root, rect.top, 0.6);
}

/** Where a caret at a place in the text is drawn. */
export function caretRect(node: Node, offset: number): DOMRect | null {
  const range = document.createRange();
  range.setStart(node, offset);
  const own = [...range.getClientRects()].at(-1);
  if (own && own.height > 0) return own;
  // At the edge of an element a collapsed range has no box: the letter after it has.
  const next = node.childNodes[offset] ?? node;
  range.selectNodeContents(next);
  const rect = [...range.getClientRects()][0];
  return rect ? new DOMRect(rect.left, rect.top, 0, rect.height) : null;
}
