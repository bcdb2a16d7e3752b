import { Dexie } from 'dexie';
import type { Colour } from '@/lib/model/colour';
import type { Highlight } from '@/lib/model/highlight';
import type { Library } from './database';
import { trashedIds } from './lists';

/** Which highlights are shown: all, those of one colour, those with a note. */
export type HighlightFilter = { by: 'all' } | { by: 'colour'; colour: Colour } | { by: 'noted' };

export interface MarkedPage {
  /** posts of this page, by their newest highlight; may repeat posts of earlier pages */
  postIds: string[];
  /** where the next page starts; null at the end */
  next: number | null;
}

const PAGE = 100; // highlights read at once: fills the tallest window some times over

/** Posts that hold highlights, newest highlight first, a page at a time. */
export async function markedPage(
  db: Library,
  filter: HighlightFilter,
  before: number = Infinity,
): Promise<MarkedPage> {
  const trashed = await trashedIds(db);
  const newest = await createdBetween(db, filter, Dexie.minKey, before, false)
    .reverse()
    .limit(PAGE)
    .toArray();
  const last = newest.at(-1);
  const full = newest.length === PAGE;
  // An import gives many highlights the same moment: a page never ends between them.
  const same =
    full && last ? await createdBetween(db, filter, last.createdAt, last.createdAt, true).toArray() : [];
  const ids = new Set([...newest, ...same].map((highlight) => highlight.postId));
  return { postIds: [...ids].filter((id) => !trashed.has(id)), next: full && last ? last.createdAt : null };
}

function createdBetween(db: Library, filter: HighlightFilter, from: number, to: number, closed: boolean) {
  const range =
    filter.by === 'colour'
      ? db.highlights
          .where('[colour+createdAt]')
          .between([filter.colour, from], [filter.colour, to], true, closed)
      : db.highlights.where('createdAt').between(from, to, true, closed);
  return filter.by === 'noted' ? range.filter((highlight) => highlight.note !== '') : range;
}

/** The highlights of some posts that a filter shows, in the order of their places. */
export async function highlightsOfPosts(
  db: Library,
  postIds: string[],
  filter: HighlightFilter = { by: 'all' },
): Promise<Map<string, Highlight[]>> {
  // A request a post: `anyOf` would step over every highlight with a cursor.
  const found = await db.transaction('r', db.highlights, () =>
    Promise.all(postIds.map((postId) => db.highlights.where({ postId }).toArray())),
  );
  const shown = found.flat().filter((highlight) => passes(highlight, filter));
  return Map.groupBy(
    shown.sort((a, b) => a.at - b.at || a.createdAt - b.createdAt),
    (highlight) => highlight.postId,
  );
}

function passes(highlight: Highlight, filter: HighlightFilter): boolean {
  if (filter.by === 'colour') return highlight.colour === filter.colour;
  return filter.by === 'all' || highlight.note !== '';
}
