import type { Candidate } from './candidates';
import type { Fit } from './neighbours';
import type { Search } from './search';

/** A place with what its neighbours say of it. */
export interface Judged extends Candidate, Fit {}

// Units of a quote that is unlikely to stand twice by chance.
const LONG = 24;

/** How much it says that the words were and are unique, 0 to 1: long ones are so for a reason. */
export function uniqueness({ sought, hits }: Search, { same }: Candidate): number {
  return same && hits === 1 && sought.occurrences === 1 ? Math.min(1, sought.quote.length / LONG) : 0;
}

/**
 * What the words of a place and those around it say for it. The weights, like those of `rank`, are what tells the right
 * place from the others of its passage (conditional logit): in the benchmark, and in its real edits with paragraphs and
 * sections moved at random. What stands right beside the words counts most, as it moves with them.
 */
export function standing(search: Search, place: Candidate): number {
  return (
    place.quote +
    0.9 * place.context +
    0.7 * place.stretch +
    0.6 * place.line +
    0.6 * uniqueness(search, place) +
    0.1 * Number(place.raw)
  );
}

/** … and what the neighbours say, who may have stayed while it moved. */
export function rank(search: Search, place: Judged): number {
  return standing(search, place) + 0.4 * place.near + 0.1 * place.order;
}
