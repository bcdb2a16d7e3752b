import type { Span } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import { isSure, judge, OFFERED } from './accept';
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
  return placeAll(text, list).map(foundSpan);
}

/**
 * All passages of a post are looked for at once: those that are sure help to place the others, and then all that are
 * found; a third time adds nothing.
 */
export function placeAll(text: string, list: readonly (readonly Selector[])[]): Placement[] {
  const page = pageOf(text);
  const searches = list.map((selectors) => search(page, selectors));
  const many = searches.length > FEW;
  const place = (known: readonly (Span | null)[]): Placement[] => {
    const fitOf = neighbours(moves(searches, known));
    const hits = known.filter((span) => span !== null).length;
    const isAstray = (i: number): boolean => many && hits === Number(known[i] !== null);
    return searches.map((found, i) => (found ? decide(found, fitOf, isAstray(i)) : { kind: 'lost' }));
  };
  const sure = searches.map((found) => (found && isSure(found) ? found.places[0]!.span : null));
  return place(place(sure).map(foundSpan));
}

function foundSpan(placement: Placement): Span | null {
  return placement.kind === 'found' ? placement.span : null;
}

function moves(searches: readonly (Search | null)[], spans: readonly (Span | null)[]): Moved[] {
  return searches.flatMap((found, i) => {
    const from = found?.sought.start;
    const to = spans[i]?.start;
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
}

// Of more passages than that one other should be found surely.
const FEW = 5;

function decide(found: Search, fitOf: FitOf, astray: boolean): Placement {
  const places: Judged[] = found.places.map((place) => {
    const { start } = place.span;
    const home = start === found.sought.start;
    const fit = fitOf(found.sought.start ?? start, start);
    // It may have been marked after the edit that moved those around it.
    return Object.assign(place, fit, { home }, home && !found.crowded && { near: 1 });
  });
  places.sort((a, b) => rank(b) - rank(a));
  const [best, ...others] = places;
  if (!best) return { kind: 'lost' };
  const verdict = judge(found, best, others, astray && best.alone);
  if (verdict === 'found') return { kind: verdict, span: best.span };
  if (verdict === 'lost') return { kind: verdict };
  const likely = places.filter((place) => rank(best) - rank(place) < 0.5).slice(0, OFFERED);
  return { kind: verdict, spans: likely.map(({ span }) => span) };
}
