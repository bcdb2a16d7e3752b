import { CODE, numberLines } from './codeFrame';
import type { Page } from './page';

/** Keeps line numbers beside their lines when code wraps. */
export function numberCode({ root }: Page, wrapped: boolean): void {
  for (const frame of root.querySelectorAll<HTMLElement>(CODE)) {
    if (wrapped) numberLines(frame, rowsOf(frame));
    else if (frame.dataset.wrapped !== undefined) numberLines(frame);
    frame.toggleAttribute('data-wrapped', wrapped);
  }
}

/** How many rows each line takes on screen. */
function rowsOf(frame: HTMLElement): (line: number) => number {
  const code = frame.querySelector('pre')!;
  const height = Number.parseFloat(getComputedStyle(code).lineHeight);
  const text = code.textContent;
  const node = document.createTreeWalker(code, NodeFilter.SHOW_TEXT).nextNode();
  if (!(node instanceof Text) || node.data !== text) return () => 1;
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const range = document.createRange();
  return (line) => {
    const start = starts[line] ?? 0;
    range.setStart(node, start);
    range.setEnd(node, Math.max(start, (starts[line + 1] ?? text.length + 1) - 1));
    return Math.max(1, Math.round(range.getBoundingClientRect().height / height));
  };
}
