import { rangeOf } from '@/lib/anchor/range';
import { articleText } from '@/lib/anchor/text';
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
  const text = articleText(code);
  const starts = [0, ...[...text.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (line) => {
    const start = starts[line] ?? 0;
    const range = rangeOf(text, { start, end: (starts[line + 1] ?? text.text.length + 1) - 1 });
    return Math.max(1, Math.round((range?.getBoundingClientRect().height ?? 0) / height));
  };
}
