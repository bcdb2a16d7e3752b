import type { Candidate } from './candidates';
import type { Fit } from './neighbours';

/** A place with what its neighbours say of it. */
export interface Judged extends Candidate, Fit {
  /** it is where the passage was marked */
  home: boolean;
}

/**
 * What the words of a place and those around it say for it. The weights, like those of `rank`, are what tells the right
 * place from the others of its passage (conditional logit): in the benchmark, and in its real edits with paragraphs and
 * sections moved at random. What stands right beside the words counts most, as it moves with them.
 */
export function standing({ quote, context, stretch, line, raw }: Candidate): number {
  return quote + 0.9 * context + 0.7 * stretch + 0.6 * line + 0.1 * Number(raw);
}

/** … and what the neighbours say, who may have stayed while it moved. */
export function rank(place: Judged): number {
  return standing(place) + 0.4 * place.near + 0.1 * place.order;
}
