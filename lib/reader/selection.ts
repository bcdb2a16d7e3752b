import { signal, type ReadonlySignal } from '@preact/signals';
import { rangeOf, spanOf } from '@/lib/anchor/range';
import { trim } from '@/lib/anchor/trim';
import type { Span } from '@/lib/model/highlight';
import type { Page } from './page';

/** What the reader has selected in the article, without the white space at its ends. */
export interface Selected {
  span: ReadonlySignal<Span | null>;
  /** a picture that was clicked, to be marked; never beside a span */
  picture: ReadonlySignal<HTMLImageElement | null>;
  pick: (picture: HTMLImageElement | null) => void;
  /** a pointer is still dragging: the bar waits */
  dragging: ReadonlySignal<boolean>;
  /** Selects a span, as a reader would; the next key means it, though the browser tells of it only later. */
  select: (span: Span) => void;
  clear: () => void;
}

export function watchSelection(page: ReadonlySignal<Page | null>, life: AbortSignal): Selected {
  const span = signal<Span | null>(null);
  const picture = signal<HTMLImageElement | null>(null);
  const dragging = signal(false);
  const on = { signal: life };
  const look = (): void => {
    const next = selectedSpan(page.value, getSelection());
    if (next?.start !== span.value?.start || next?.end !== span.value?.end) span.value = next;
    if (next) picture.value = null;
  };
  document.addEventListener('selectionchange', look, on);
  document.addEventListener(
    'pointerdown',
    (event) => {
      dragging.value = event.button === 0 && page.value?.root.contains(event.target as Node) === true;
    },
    on,
  );
  // After the click that ends a drag, so that the bar does not appear under the pointer of a double click.
  const rest = (): void => void setTimeout(() => (dragging.value = false));
  document.addEventListener('pointerup', rest, on);
  document.addEventListener('pointercancel', rest, on);
  return {
    span,
    picture,
    dragging,
    pick(next) {
      if (next) getSelection()?.removeAllRanges();
      picture.value = next;
    },
    select(next) {
      if (page.value) selectSpan(page.value, next);
      look();
    },
    clear() {
      getSelection()?.removeAllRanges();
      picture.value = null;
    },
  };
}

function selectedSpan(page: Page | null, selection: Selection | null): Span | null {
  if (!page || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  // Firefox selects table cells as a range each.
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  if (!range.intersectsNode(page.root)) return null;
  const found = spanOf(page.text, range);
  return found && trim(page.text.text, found);
}

function selectSpan(page: Page, span: Span): void {
  const range = rangeOf(page.text, span);
  const selection = getSelection();
  if (range && selection)
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
