import type { Span } from '@/lib/model/highlight';
import type { Run } from './chain';
import { type Evidence, weigh } from './evidence';
import { rawSpan } from './foldedText';
import type { Page } from './page';
import type { Ends } from './project';
import { bare, type Sought } from './sought';
import { type Stretch, stretchOf } from './stretch';

/** A place where a passage may stand now, and what speaks for it. */
export interface Candidate extends Evidence, Stretch {
  span: Span;
  /** its words are the same, as they are compared */
  same: boolean;
  /** … and in the same case and form */
  raw: boolean;
}

export function candidate(page: Page, sought: Sought, runs: readonly Run[], ends: Ends): Candidate {
  const span = rawSpan(page.folded, ends.start, ends.end);
  const same = page.folded.text.slice(ends.start, ends.end) === sought.quote;
  return {
    span,
    same,
    raw: same && bare(page.raw.slice(span.start, span.end)) === sought.exact,
    ...weigh(sought, runs, ends),
    ...stretchOf(page, sought, ends),
  };
}
