import { lineAt, spanOfLines } from '@/lib/reader/codeLines';
import { scrollToTop } from '@/lib/reader/jump';
import { offsetAt } from '@/lib/reader/offsetAt';
import type { Page } from '@/lib/reader/page';
import type { Reading } from '@/lib/reader/reading';
import { scrollerOf, viewOf } from '@/lib/reader/scroller';
import { tokenSpan } from '@/lib/reader/tokenSpan';
import { useOnPage } from './useOnPage';

/** Lines that are being picked at their numbers: from where it began to where it is. */
interface Picked {
  numbers: HTMLElement;
  from: number;
  to: number;
}

/** Picking code: a double click takes a token, the numbers take lines, by click, drag, shift-click and arrow keys. */
export function useCodePicking(reading: Reading): void {
  useOnPage(reading, (page, signal) => {
    const on = { signal };
    const { root } = page;
    let picked: Picked | null = null;
    let dragging = false;

    const pick = (numbers: HTMLElement, to: number, extend: boolean): void => {
      picked = { numbers, to, from: extend && picked?.numbers === numbers ? picked.from : to };
      numbers.ariaValueNow = String(to);
      const span = spanOfLines(page, numbers, picked.from, to);
      reading.choose(null);
      if (span && span.start < span.end) reading.selection.select(span);
      else reading.selection.clear();
    };
    // What is typed next is meant for the lines: the press must neither select nor focus anything else.
    root.addEventListener('mousedown', (event) => numbersOf(event) && event.preventDefault(), on);
    root.addEventListener(
      'pointerdown',
      (event) => {
        const numbers = numbersOf(event);
        // A finger may be about to scroll.
        if (!numbers || event.button !== 0 || event.pointerType === 'touch') return;
        numbers.focus(quietly);
        numbers.setPointerCapture(event.pointerId);
        dragging = true;
        pick(numbers, lineAt(numbers, event.clientY), event.shiftKey);
      },
      on,
    );
    root.addEventListener(
      'pointermove',
      (event) => {
        if (!dragging || !picked) return;
        const line = lineAt(picked.numbers, event.clientY);
        if (line !== picked.to) pick(picked.numbers, line, true);
      },
      on,
    );
    for (const end of ['pointerup', 'pointercancel'] as const)
      root.addEventListener(end, () => (dragging = false), on);
    root.addEventListener(
      'click',
      (event) => {
        const numbers = numbersOf(event);
        if (numbers && event.pointerType === 'touch') pick(numbers, lineAt(numbers, event.clientY), false);
      },
      on,
    );
    root.addEventListener(
      'keydown',
      (event) => {
        const numbers = numbersOf(event);
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!numbers || !step || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        const last = Number(numbers.ariaValueMax);
        const from = picked?.numbers === numbers ? picked.to + step : 1;
        pick(numbers, Math.min(last, Math.max(1, from)), event.shiftKey);
        keepInView(page);
      },
      on,
    );
    root.addEventListener(
      'dblclick',
      (event) => {
        const offset = offsetAt(page, event.clientX, event.clientY);
        const span = offset === null ? null : tokenSpan(page, offset);
        if (span) reading.selection.select(span);
      },
      on,
    );
  });
}

// Whoever presses the mouse sees where; the ring is for the keyboard. Not in TypeScript's library yet.
const quietly: FocusOptions & { focusVisible: boolean } = { preventScroll: true, focusVisible: false };

const numbersOf = (event: Event): HTMLElement | null =>
  (event.target as Element).closest<HTMLElement>('galpi-numbers');

function keepInView({ root }: Page): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const { top, bottom } = selection.getRangeAt(0).getBoundingClientRect();
  const view = viewOf(scrollerOf(root));
  if (top < view.top + 72 || bottom > view.top + view.height - 72) scrollToTop(root, top, 0.4);
}
