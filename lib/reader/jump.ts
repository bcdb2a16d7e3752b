import { effect } from '@preact/signals';
import { rangeOf } from '@/lib/anchor/range';
import type { Span } from '@/lib/model/highlight';
import { seenOf } from './images';
import { isStill } from './isStill';
import type { Page } from './page';
import type { Reading } from './reading';
import { scrollerOf, viewOf } from './scroller';

/**
 * Scrolls to a mark and blinks its ring. Waits for the mark when the library has not told of it yet. One whose place is
 * not certain is shown where it may be.
 */
export function jump(reading: Reading, id: string): void {
  // The first run is over before there is anything to stop.
  const finish = (show: () => void): void =>
    queueMicrotask(() => {
      stop();
      show();
    });
  const stop = effect(() => {
    const page = reading.page.value;
    const mark = reading.marks.list.value.find(({ highlight }) => highlight.id === id);
    if (!page || !mark) return;
    const [possible] = mark.possible;
    if (possible) return finish(() => showPossible(reading, id, possible));
    const place = mark.picture ? seenOf(mark.picture) : mark.span && rangeOf(page.text, mark.span);
    if (!place) return;
    finish(() => {
      reveal(page, place);
      reading.blink(id);
    });
  });
}

/** Scrolls to a place where a mark may be, and asks there whether it is. */
export function showPossible(reading: Reading, id: string, span: Span): void {
  const range = reading.page.value && rangeOf(reading.page.value.text, span);
  if (!range) return;
  reveal(reading.page.value!, range);
  reading.choose(null);
  reading.offer({ id, span });
}

/** Scrolls to a place in the text. */
export function showSpan(page: Page, span: Span): void {
  const range = rangeOf(page.text, span);
  if (range) reveal(page, range);
}

function reveal({ root }: Page, place: Range | Element): void {
  const inside = place instanceof Range ? place.startContainer.parentElement : place;
  for (let at = inside; at && at !== root; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  scrollToTop(root, place.getBoundingClientRect().top, 0.3);
}

/** Brings what is at `top` of the viewport to a share of the view. */
export function scrollToTop(inside: Element, top: number, share: number): void {
  const scroller = scrollerOf(inside);
  const view = viewOf(scroller);
  const by = top - view.top - view.height * share;
  // Smooth scrolling takes longer the farther it goes: beyond two views it is no longer motion but waiting.
  const far = Math.abs(by) > view.height * 2;
  scroller.scrollBy({ top: by, behavior: far || isStill() ? 'instant' : 'smooth' });
}
