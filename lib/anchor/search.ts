import type { Selector } from '@/lib/model/selectors';
import type { Candidate } from './candidates';
import { standing } from './rank';
import { editedPlaces } from './edited';
import { type ExactPlaces, exactPlaces } from './exact';
import type { Page } from './page';
import { type Sought, soughtOf } from './sought';

/** Where a passage may stand, before its neighbours are asked. */
export interface Search extends Omit<ExactPlaces, 'list'> {
  sought: Sought;
  /** the likeliest first */
  places: Candidate[];
}

// With this much context around the very words there is no need to look for edited ones.
const PLAIN = 0.85;

/** `null`: there is nothing to look for. */
export function search(page: Page, selectors: readonly Selector[]): Search | null {
  const sought = soughtOf(selectors);
  if (!sought) return null;
  const { list, ...exact } = exactPlaces(page, sought);
  const places = list.some(({ context }) => context > PLAIN) ? list : withEdited(page, sought, list);
  return { ...exact, sought, places: places.sort((a, b) => standing(b) - standing(a)) };
}

// With less of its words it is another passage, however well its surroundings agree: of some 65 such places with good
// surroundings in the benchmark one was right. Where a passage moved away, one stands in the gap it left.
const HALF = 0.5;

function withEdited(page: Page, sought: Sought, exact: readonly Candidate[]): Candidate[] {
  const places = [...exact];
  for (const edited of editedPlaces(page, sought)) {
    const { start, end } = edited.span;
    if (edited.quote >= HALF && !places.some(({ span }) => span.start < end && start < span.end))
      places.push(edited);
  }
  return places;
}
