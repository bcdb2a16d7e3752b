import { fold } from '../fold';
import { findDate } from '../meta/date';
import type { Weight } from '../content/weights';
import type { InPieces } from '@/lib/model/inPieces';
import { each } from '../step';
import { titleOf, type Named } from './named';
import { permalinkOf } from './permalink';
import { unitLists } from './units';
import { extentOf, type Extent } from './whole';

/** One post of a page that holds several. */
export interface Unit {
  root: Element;
  title: Named;
  /** address of the post, without tracking; null when the page links to none */
  permalink: string | null;
  extent: Extent;
}

/** What is known of a page before its parts are told apart. */
export interface Place {
  url: string;
  base: string;
  /** title of the page */
  title: string;
}

/**
 * The units of a page that repeats: whole posts, teasers, or both. Null where nothing repeats, or where what repeats are
 * the sections of one article. A page that is named after one of its posts is that post's page.
 */
export function* unitsOf(
  body: Element,
  weights: ReadonlyMap<Element, Weight>,
  place: Place,
): InPieces<Unit[] | null> {
  let best: Unit[] | null = null;
  let most = 0;
  const { text, links } = weights.get(body)!;
  const known = new Map<Element, Unit | null>();
  for (const list of unitLists(body, weights)) {
    yield;
    // one post alone is a feed only on a home page: elsewhere there is nothing to tell
    if ((list.length < 2 && !isHome(place)) || proseOf(list, weights) <= most * 1.25) continue;
    const units = yield* tell(list, weights, place, known);
    const size = prose(units, weights);
    if (size > most * 1.25 && arePosts(units, place)) [best, most] = [units, size];
    if (most > (text - links) * 0.8) break;
  }
  return best;
}

/** Whether these units make the page a feed: whole posts rather than teasers, and not much beside them. */
export function isFeed(
  units: readonly Unit[],
  weights: ReadonlyMap<Element, Weight>,
  body: Element,
): boolean {
  const whole = units.filter((unit) => unit.extent === 'whole');
  const page = weights.get(body)!;
  if (whole.length === 0 || whole.length * 2 < units.length || isEven(whole, weights)) return false;
  return prose(whole, weights) > (page.text - page.links) * 0.5;
}

/** Texts that were cut by their length all have nearly the same. */
function isEven(units: readonly Unit[], weights: ReadonlyMap<Element, Weight>): boolean {
  const sizes = units.map((unit) => prose([unit], weights));
  return units.length >= 4 && Math.min(...sizes) > Math.max(...sizes) * 0.7;
}

export function prose(units: readonly Unit[], weights: ReadonlyMap<Element, Weight>): number {
  return proseOf(
    units.map(({ root }) => root),
    weights,
  );
}

const proseOf = (list: readonly Element[], weights: ReadonlyMap<Element, Weight>): number =>
  list.reduce((sum, root) => sum + weights.get(root)!.text - weights.get(root)!.links, 0);

/** The units of a list; each element is asked once, in however many lists it stands. */
function* tell(
  list: readonly Element[],
  weights: ReadonlyMap<Element, Weight>,
  place: Place,
  known: Map<Element, Unit | null>,
): InPieces<Unit[]> {
  const units: Unit[] = [];
  yield* each(list, (root) => {
    const unit = known.has(root) ? known.get(root)! : unitOf(root, weights, place);
    known.set(root, unit);
    if (unit) units.push(unit);
  });
  return units;
}

function unitOf(root: Element, weights: ReadonlyMap<Element, Weight>, place: Place): Unit | null {
  const title = titleOf(root);
  const extent = title ? extentOf(root, weights.get(root)!) : 'none';
  if (!title || extent === 'none') return null;
  const permalink = permalinkOf(root, title.el, place.url, place.base);
  return title.sure || permalink ? { root, title, extent, permalink } : null;
}

function arePosts(units: readonly Unit[], place: Place): boolean {
  if (units.length === 0) return false;
  if (units.length === 1) return isIndex(units[0]!, place);
  const titles = units.map(({ title }) => fold(title.text.replace(/^re:\s*/i, '')));
  if (titles.some((title) => isNamedAfter(place, title))) return false;
  if (new Set(titles).size * 3 < titles.length * 2) return false;
  const links = new Set(units.map(({ permalink }) => permalink).filter(Boolean));
  if (links.size * 3 >= units.length * 2) return true;
  // sections of one article have headings, but no dates of their own; two parts with dates may be anything
  return units.length > 2 && units.filter(({ root }) => isDated(root)).length * 3 >= units.length * 2;
}

const isNamedAfter = (place: Place, title: string): boolean =>
  title.length > 3 && fold(place.title).includes(title);

/** A home page, or a page of its pager, that shows one post at a time. */
function isIndex({ title, permalink }: Unit, place: Place): boolean {
  if (!permalink || !/^H[12]$/.test(title.el.tagName) || isNamedAfter(place, fold(title.text))) return false;
  return isHome(place);
}

const isHome = (place: Place): boolean =>
  /^\/(?:[a-z]{2,8}\/)?(?:page\/?\d+\/?)?(?:index\.\w+)?$/i.test(URL.parse(place.url)?.pathname ?? '');

function isDated(root: Element): boolean {
  if (root.querySelector('time')) return true;
  return findDate(root.textContent.slice(0, 300)) !== '';
}
