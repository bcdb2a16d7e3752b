import type { Span } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import { isSure, judge } from './accept';
import { type FitOf, type Moved, neighbours } from './neighbours';
import { pageOf } from './page';
import { type Judged, rank } from './rank';
import { type Search, search } from './search';

/** What became of a passage. Only what is found is painted; where it is possible, a reader decides. */
export type Placement =
  | { kind: 'found'; span: Span }
  | { kind: 'possible'; spans: Span[] }
  | { kind: 'lost' };

/** Finds passages in a text; `null` is lost, or not certain. See `placeAll`. */
export function findAll(text: string, list: readonly (readonly Selector[])[]): (Span | null)[] {
  return placeAll(text, list).map((placement) => (placement.kind === 'found' ? placement.span : null));
}

/** All passages of a post are looked for at once: those that are sure help to place the others. */
export function placeAll(text: string, list: readonly (readonly Selector[])[]): Placement[] {
  const page = pageOf(text);
  const searches = list.map((selectors) => search(page, selectors));
  const fitOf = neighbours(searches.flatMap((found) => (found ? sureMove(found) : [])));
  return searches.map((found) => (found ? decide(found, fitOf, searches.length > FEW) : { kind: 'lost' }));
}

function sureMove(found: Search): Moved[] {
  const from = found.sought.start;
  const to = found.places[0]?.span.start;
  return from !== undefined && to !== undefined && isSure(found) ? [{ from, to }] : [];
}

// Of more passages than that one other should be found surely.
const FEW = 5;

// Possible places that a reader is offered.
const OFFERED = 3;

function decide(found: Search, fitOf: FitOf, many: boolean): Placement {
  const places: Judged[] = found.places.map((place) => {
    const { start } = place.span;
    return Object.assign(place, fitOf(found.sought.start ?? start, start));
  });
  places.sort((a, b) => rank(found, b) - rank(found, a));
  const [best, ...others] = places;
  if (!best) return { kind: 'lost' };
  const verdict = judge(found, best, others, many && best.alone);
  if (verdict === 'found') return { kind: verdict, span: best.span };
  if (verdict === 'lost') return { kind: verdict };
  const likely = places.filter((place) => rank(found, best) - rank(found, place) < 0.5).slice(0, OFFERED);
  return { kind: verdict, spans: likely.map(({ span }) => span) };
}
