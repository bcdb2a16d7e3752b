import { rangeOf } from '@/lib/anchor/range';
import type { Span } from '@/lib/model/highlight';
import { seenOf } from '@/lib/reader/images';
import { inkedRanges } from '@/lib/reader/paint';
import type { Page } from '@/lib/reader/page';
import type { Place } from '@/lib/reader/place';

/** A box in the coordinates of the stage, which scrolls with the text. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function boxIn(stage: Element, rect: DOMRect): Box {
  const origin = stage.getBoundingClientRect();
  return {
    left: rect.left - origin.left,
    top: rect.top - origin.top,
    width: rect.width,
    height: rect.height,
  };
}

/** The lines that a span covers, one box a line, in the order of the text. */
export function lineBoxes(stage: Element, page: Page, span: Span): Box[] {
  const rects = inkedRanges(page.text, span).flatMap((range) => Array.from(range.getClientRects()));
  const lines: Box[] = [];
  for (const rect of rects) {
    if (rect.width === 0) continue;
    const box = boxIn(stage, rect);
    const line = lines.find((other) => overlap(other, box) > Math.min(other.height, box.height) / 2);
    if (line) Object.assign(line, union(line, box));
    else lines.push(box);
  }
  return lines;
}

/** What a mark covers: its lines, or its picture. */
export function markBoxes(stage: Element, page: Page, { span, picture }: Place): Box[] {
  if (picture) return [pictureBox(stage, picture)];
  return span ? lineBoxes(stage, page, span) : [];
}

export const pictureBox = (stage: Element, picture: Element): Box =>
  boxIn(stage, seenOf(picture).getBoundingClientRect());

/** Top of the first line of a mark; of a picture, as much as a line takes. */
export function firstLine(stage: Element, page: Page, { span, picture }: Place): Box | null {
  if (picture) return { ...pictureBox(stage, picture), height: LINE };
  const range = span && rangeOf(page.text, span);
  const rect = range && [...range.getClientRects()].find(({ width }) => width > 0);
  return rect ? boxIn(stage, rect) : null;
}

const LINE = 32; // px

const overlap = (a: Box, b: Box): number =>
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);

function union(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const right = Math.max(a.left + a.width, b.left + b.width);
  const bottom = Math.max(a.top + a.height, b.top + b.height);
  return { left, top, width: right - left, height: bottom - top };
}
