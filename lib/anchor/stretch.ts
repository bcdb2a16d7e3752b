import { agreeingSides } from './context';
import { breaksLine, type Page } from './page';
import type { Ends } from './project';
import type { Sought } from './sought';

/** What of the words right beside a quote still is there, each from 0 to 1. A passage that moved takes them with it. */
export interface Stretch {
  /** sides on which the rest of its line is as it was, up to the break */
  line: number;
  /** units that agree without a gap on both sides together; one whole side is all */
  stretch: number;
}

// Units on both sides together after which more say no more: as many as are kept on one side of a quote.
export const ENOUGH = 64;

export function stretchOf(page: Page, { text, from, to, line }: Sought, { start, end }: Ends): Stretch {
  const context = { before: text.slice(0, from), after: text.slice(to) };
  const { left, right } = agreeingSides(page.folded.text, start, end, context);
  // Where the context ends within the line, nobody knows where the line does.
  const head = left >= line.before && (line.before === from || breaksLine(page, start - line.before));
  const tail = right >= line.after && (line.after === text.length - to || breaksLine(page, end + line.after));
  return { line: (Number(head) + Number(tail)) / 2, stretch: Math.min(1, (left + right) / ENOUGH) };
}
