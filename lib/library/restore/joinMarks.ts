import type { Highlight } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import type { Removed } from '../database';
import { joinNotes } from '../importing/incoming';
import { union } from '../union';
import { revised } from './revised';

/** What is there already: highlights of the post and others of the same ids, and removed ones of those ids. */
export interface MyMarks {
  highlights: readonly Highlight[];
  removed: ReadonlyMap<string, Removed>;
}

/** What is written. */
export interface JoinedMarks {
  add: Highlight[];
  put: Highlight[];
  drop: string[];
  remove: Removed[];
  /** removed ones that come back, or were removed again later */
  unremove: string[];
}

/**
 * Highlights of a post with those of a backup. The one that was changed last counts, tags and notes of both are kept, also of
 * what is removed. What was removed after it was last changed stays removed, on either side. What is of another post here is
 * left alone, whatever a file says. `postId`: of the post as it is known here.
 */
export function joinMarks(
  mine: MyMarks,
  theirs: { highlights: readonly Highlight[]; removed: readonly Removed[] },
  postId: string,
): JoinedMarks {
  const joined: JoinedMarks = { add: [], put: [], drop: [], remove: [], unremove: [] };
  const byId = new Map(mine.highlights.map((one) => [one.id, one]));
  const isOthers = (id: string): boolean =>
    [byId.get(id), mine.removed.get(id)?.highlight].some((one) => one !== undefined && one.postId !== postId);
  const changed = new Map<string, Highlight>();
  const byPlace = new Map(mine.highlights.map((one) => [placeOf(one), one]));
  for (const coming of theirs.highlights) {
    if (isOthers(coming.id)) continue;
    const gone = mine.removed.get(coming.id);
    const known = byId.get(coming.id) ?? (gone ? undefined : byPlace.get(placeOf({ ...coming, postId })));
    if (known) {
      const next = joinHighlight(known, coming);
      if (next === known) continue;
      changed.set(next.id, next);
      byId.set(next.id, next);
      byPlace.set(placeOf(next), next);
    } else if (!gone) joined.add.push({ ...coming, postId });
    else if (isAfter(coming, gone)) {
      joined.add.push(cameBack(gone, coming));
      joined.unremove.push(coming.id);
    } else {
      const highlight = joinHighlight(gone.highlight, coming);
      if (highlight !== gone.highlight) joined.remove.push({ ...gone, highlight });
    }
  }
  for (const { id, highlight, removedAt } of theirs.removed) {
    if (isOthers(id)) continue;
    const alive = byId.get(id);
    const known = mine.removed.get(id);
    const own = alive ?? known?.highlight;
    const kept = own ? joinHighlight(own, highlight) : { ...highlight, postId };
    if (alive && isAfter(alive, { id, highlight, removedAt })) {
      if (kept !== alive) changed.set(id, kept);
      continue;
    }
    if (alive) joined.drop.push(id);
    changed.delete(id);
    const last = Math.max(removedAt, known?.removedAt ?? -Infinity);
    if (kept !== known?.highlight || last !== known.removedAt)
      joined.remove.push({ id, highlight: kept, removedAt: last });
  }
  return { ...joined, put: [...changed.values()] };
}

/** Whether a highlight was changed, or brought back, after it was removed. Its last change may be ahead of the clock. */
const isAfter = (alive: Highlight, { highlight, removedAt }: Removed): boolean =>
  alive.updatedAt > Math.max(removedAt, highlight.updatedAt) || alive.rev > highlight.rev;

/** With a revision that neither has: by it every backup knows that it was brought back. */
function cameBack({ highlight }: Removed, coming: Highlight): Highlight {
  const joined = joinHighlight(highlight, coming);
  return { ...joined, rev: Math.max(joined.rev, highlight.rev + 1, coming.rev) };
}

function joinHighlight(mine: Highlight, theirs: Highlight): Highlight {
  const isNewer =
    theirs.updatedAt === mine.updatedAt ? theirs.rev > mine.rev : theirs.updatedAt > mine.updatedAt;
  const [first, second] = isNewer ? [theirs, mine] : [mine, theirs];
  const joined: Highlight = {
    ...first,
    id: mine.id,
    postId: mine.postId,
    note: joinNotes(second.note, first.note),
    tags: union(first.tags, second.tags),
    createdAt: Math.min(mine.createdAt, theirs.createdAt),
    updatedAt: Math.max(mine.updatedAt, theirs.updatedAt),
  };
  return revised(joined, mine, theirs);
}

/** A passage that was marked twice, on two machines, is one highlight; one of another post has another text around it. */
function placeOf({ postId, selectors }: Highlight): string {
  const quote = pickSelector(selectors, 'TextQuoteSelector');
  return quote
    ? JSON.stringify([postId, quote.exact, quote.prefix, quote.suffix])
    : JSON.stringify([postId, selectors]);
}
