import { spanOf } from '@/lib/anchor/range';
import type { Span } from '@/lib/model/highlight';
import { CODE } from './codeFrame';
import type { Page } from './page';

/** The line, from 1, at a row of a column of numbers: a line that wraps has empty rows below its number. */
export function lineAtRow(numbers: string, row: number): number {
  const rows = numbers.split('\n').slice(0, Math.max(0, row) + 1);
  return Math.max(1, rows.filter((number) => number !== '').length);
}

/** The line whose number is at a height of the viewport. */
export function lineAt(numbers: HTMLElement, y: number): number {
  const { top } = numbers.getBoundingClientRect();
  const height = Number.parseFloat(getComputedStyle(numbers).lineHeight);
  return lineAtRow(numbers.dataset.text ?? '', Math.floor((y - top) / height));
}

/** Lines of a code that starts at an offset of a text, 1-based, in either order, without the last line's break. */
export function linesSpan(code: string, start: number, one: number, other: number): Span {
  const lines = code.split('\n');
  const [first, last] = one < other ? [one, other] : [other, one];
  const before = lines.slice(0, first - 1).reduce((sum, line) => sum + line.length + 1, start);
  const length = lines.slice(first - 1, last).reduce((sum, line) => sum + line.length + 1, -1);
  return { start: before, end: before + Math.max(0, length) };
}

/** The span of some lines of the block that a column of numbers belongs to. */
export function spanOfLines(page: Page, numbers: Element, one: number, other: number): Span | null {
  const pre = numbers.closest(CODE)?.querySelector('pre');
  if (!pre) return null;
  const range = document.createRange();
  range.selectNodeContents(pre);
  const whole = spanOf(page.text, range);
  return whole && linesSpan(page.text.text.slice(whole.start, whole.end), whole.start, one, other);
}
