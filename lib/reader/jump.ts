import { effect } from '@preact/signals';
import { rangeOf } from '@/lib/anchor/range';
import type { Reading } from './reading';
import { scrollerOf, viewOf } from './scroller';

/** Scrolls to a mark and blinks its ring. Waits for the mark when the library has not told of it yet. */
export function jump(reading: Reading, id: string): void {
  const stop = effect(() => {
    const page = reading.page.value;
    const span = reading.marks.list.value.find(({ highlight }) => highlight.id === id)?.span;
    const range = page && span && rangeOf(page.text, span);
    if (!range) return;
    queueMicrotask(() => stop());
    for (let at = range.startContainer.parentElement; at && at !== page.root; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    scrollToTop(page.root, range.getBoundingClientRect().top, 0.3);
    reading.blink(id);
  });
}

/** Brings what is at `top` of the viewport to a share of the view. */
export function scrollToTop(inside: Element, top: number, share: number): void {
  const scroller = scrollerOf(inside);
  const view = viewOf(scroller);
  const by = top - view.top - view.height * share;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Smooth scrolling takes longer the farther it goes: beyond two views it is no longer motion but waiting.
  const far = Math.abs(by) > view.height * 2;
  scroller.scrollBy({ top: by, behavior: still || far ? 'instant' : 'smooth' });
}
