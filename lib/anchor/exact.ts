import { align } from './align';
import { type Candidate, candidate } from './candidates';
import type { Run } from './chain';
import { agreeing, type Context } from './context';
import { firm } from './firm';
import { rawSpan } from './foldedText';
import { foldedOffset, type Page } from './page';
import { type Ends, project } from './project';
import type { Sought } from './sought';
import { stretchOf } from './stretch';
import { firstIndex } from './text';

/** Places where the words of a passage stand as they were. */
export interface ExactPlaces {
  list: Candidate[];
  /**
   * how many there are, of which `list` has only the likely ones when they are many; of few, those in the same case and
   * form count alone if there are any
   */
  hits: number;
  /** to the letter, white space and all, there are as many as there were */
  asMany: boolean;
  /** some were left out that may be as likely as those in `list` */
  crowded: boolean;
}

// Words that stand in hundreds of places are looked at near their old place only, and of those the ones whose nearest
// context agrees best, of equal ones the nearest, are compared closely.
const NEAR = 256;
const CLOSE = 12;
// Units by which a window is wider than the context, so that a few new words push nothing out.
const SLACK = 24;

export function exactPlaces(page: Page, sought: Sought): ExactPlaces {
  const { from, to, text, quote, start } = sought;
  const around = start === undefined ? 0 : foldedOffset(page, start);
  const hits = page.index.hits(quote, around);
  const context = { before: text.slice(0, from), after: text.slice(to) };
  const list = likely(page, sought, nearest(hits, around), around, context).map((at) => {
    const runs = surroundings(page, sought, context, at);
    const place = candidate(page, sought, runs, endsAt(sought, at));
    if (place.raw) return place;
    // Of another case than they were, the words may be part of more that belongs to them.
    const ends = project(page, sought, runs);
    return ends ? Object.assign(place, { span: rawSpan(page.folded, ends.start, ends.end) }) : place;
  });
  const raw = list.filter((place) => place.raw).length;
  return {
    list,
    hits: list.length === hits.length && raw > 0 ? raw : hits.length,
    asMany: areAsMany(page, hits, sought),
    crowded: list.length < hits.length,
  };
}

function areAsMany({ raw, folded }: Page, hits: number[], { verbatim, occurrences }: Sought): boolean {
  let count = 0;
  for (const at of hits) {
    if (raw.startsWith(verbatim, folded.starts[at])) count += 1;
    if (count > occurrences) return false;
  }
  return count === occurrences;
}

function nearest(hits: number[], around: number): number[] {
  if (hits.length <= NEAR) return hits;
  const middle = firstIndex(hits.length, (i) => hits[i]! >= around);
  const first = Math.max(0, Math.min(hits.length - NEAR, middle - NEAR / 2));
  return hits.slice(first, first + NEAR);
}

function likely(page: Page, sought: Sought, hits: number[], around: number, context: Context): number[] {
  if (hits.length <= CLOSE) return hits;
  return hits
    .map((at) => {
      const ends = endsAt(sought, at);
      const run = agreeing(page.folded.text, ends.start, ends.end, context);
      return { at, run, line: stretchOf(page, sought, ends).line, off: Math.abs(at - around) };
    })
    .sort((a, b) => b.run - a.run || b.line - a.line || a.off - b.off)
    .slice(0, CLOSE)
    .map(({ at }) => at);
}

const endsAt = ({ quote }: Sought, at: number): Ends => ({ start: at, end: at + quote.length });

/** The quote where it stands, and what agrees on both sides of it. */
function surroundings(
  { folded }: Page,
  { text, from, to }: Sought,
  { before, after }: Context,
  at: number,
): Run[] {
  const low = Math.max(0, at - before.length - SLACK);
  const end = at + to - from;
  const left = align(before, folded.text.slice(low, at), { head: false, tail: true }, { old: 0, now: low });
  const right = align(
    after,
    folded.text.slice(end, end + after.length + SLACK),
    { head: true, tail: false },
    { old: to, now: end },
  );
  return [
    ...firm(folded, text, left),
    { old: from, now: at, length: to - from },
    ...firm(folded, text, right, { old: to, now: end }),
  ];
}
