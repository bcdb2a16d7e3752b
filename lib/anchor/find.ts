import type { Span } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import { agreement, FOUND, isSure, isTied, type Judged, logOdds, POSSIBLE, rank } from './accept';
import type { Candidate } from './candidates';
import { editedPlaces } from './edited';
import { exactPlaces } from './exact';
import { type FitOf, type Moved, neighbours } from './neighbours';
import { type Page, pageOf } from './page';
import { type Sought, soughtOf } from './sought';

/** What became of a passage. Only what is found is painted; where it is possible, a reader decides. */
export type Placement =
  | { kind: 'found'; span: Span }
  | { kind: 'possible'; spans: Span[] }
  | { kind: 'lost' };

/**
 * Finds passages in a text; `null` is lost, or not certain. All passages of a post are looked for at once, as they help
 * to place each other.
 */
export function findAll(text: string, list: readonly (readonly Selector[])[]): (Span | null)[] {
  return placeAll(text, list).map((placement) => (placement.kind === 'found' ? placement.span : null));
}

export function placeAll(text: string, list: readonly (readonly Selector[])[]): Placement[] {
  const page = pageOf(text);
  const searches = list.map((selectors) => search(page, selectors));
  const sure: Moved[] = [];
  for (const found of searches) {
    const start = found?.sought.start;
    if (found && start !== undefined && isSure(found.sought, found.hits, found.places))
      sure.push({ from: start, to: found.places[0]!.span.start });
  }
  const fitOf = neighbours(sure);
  return searches.map((found) => (found ? decide(found, fitOf) : { kind: 'lost' }));
}

interface Search {
  sought: Sought;
  hits: number;
  /** the likeliest first */
  places: Candidate[];
}

function search(page: Page, selectors: readonly Selector[]): Search | null {
  const sought = soughtOf(selectors);
  if (!sought) return null;
  const { list, hits } = exactPlaces(page, sought);
  const places = list.some(({ context }) => context > PLAIN) ? list : withEdited(page, sought, list);
  return { sought, hits, places: places.sort((a, b) => agreement(b) - agreement(a)) };
}

// With this much context around the very words there is no need to look for edited ones.
const PLAIN = 0.85;

function withEdited(page: Page, sought: Sought, exact: readonly Candidate[]): Candidate[] {
  const places = [...exact];
  for (const edited of editedPlaces(page, sought)) {
    const { start, end } = edited.span;
    if (!places.some(({ span }) => span.start < end && start < span.end)) places.push(edited);
  }
  return places;
}

function decide({ sought, hits, places }: Search, fitOf: FitOf): Placement {
  const judged: Judged[] = places.map((place) => {
    const from = sought.start ?? place.span.start;
    return Object.assign(place, fitOf(from, place.span.start));
  });
  judged.sort((a, b) => rank(b) - rank(a));
  const [best, ...others] = judged;
  if (!best) return { kind: 'lost' };
  const odds = logOdds(sought, hits, best, others);
  if (odds >= FOUND && !isTied(sought, hits, best, others)) return { kind: 'found', span: best.span };
  if (odds < POSSIBLE) return { kind: 'lost' };
  return {
    kind: 'possible',
    spans: judged
      .filter((place) => rank(best) - rank(place) < 0.5)
      .slice(0, 3)
      .map(({ span }) => span),
  };
}
