import { findAll } from '@/lib/anchor/find';
import type { Highlight } from '@/lib/model/highlight';

export interface HighlightList {
  /** in the order of the text */
  found: Highlight[];
  lost: Highlight[];
}

/** Sorts a post's highlights by where they are in its text; those that are nowhere in it are lost. */
export function listHighlights(text: string | null, highlights: readonly Highlight[]): HighlightList {
  if (text === null) return { found: highlights.toSorted((a, b) => a.at - b.at), lost: [] };
  const spans = findAll(
    text,
    highlights.map((highlight) => highlight.selectors),
  );
  const placed = highlights.map((highlight, i) => ({ highlight, span: spans[i] ?? null }));
  return {
    found: placed
      .filter(({ span }) => span !== null)
      .sort((a, b) => a.span!.start - b.span!.start)
      .map(({ highlight, span }) => Object.assign({}, highlight, { at: span!.start / text.length })),
    lost: placed.filter(({ span }) => span === null).map(({ highlight }) => highlight),
  };
}
