import { Dexie } from 'dexie';
import { folded } from '@/lib/search/codes';
import { withoutQuotes } from '@/lib/search/pieces';
import type { Period } from '@/lib/search/period';
import type { Filter } from '@/lib/search/query';
import type { Library } from '../database';
import type { Origins } from './origins';

/** A condition that the records answer; whether a post has notes or code, the index knows itself. */
export type RecordFilter = Exclude<Filter, { by: 'has' }>;

/** Ids of the posts that a condition lets through, also of those in the trash. Read from index keys where it can be. */
export async function postsThat(
  db: Library,
  filter: RecordFilter,
  origins: Origins,
): Promise<readonly string[]> {
  switch (filter.by) {
    case 'is':
      return filter.value === 'starred'
        ? between(db, '[starred+savedAt]', 1)
        : between(db, '[shelf+savedAt]', filter.value === 'unread' ? 'inbox' : filter.value);
    case 'tag':
      return [...(await named(db, 'tags', filter.value)), ...(await byHighlightTag(db, filter.value))];
    case 'site':
      return [...(await named(db, 'site', filter.value)), ...(await byHost(db, filter.value, origins))];
    case 'lang':
      return named(db, 'lang', filter.value);
    case 'series':
      return named(db, 'series.title', filter.value);
    case 'colour': {
      const range = [
        [filter.value, Dexie.minKey],
        [filter.value, Dexie.maxKey],
      ] as const;
      const marks = await db.highlights
        .where('[colour+createdAt]')
        .between(...range)
        .toArray();
      return marks.map(({ postId }) => postId);
    }
    case 'date':
      return dated(db, filter);
  }
}

const between = (db: Library, index: string, value: string | number): Promise<string[]> =>
  db.posts.where(index).between([value, Dexie.minKey], [value, Dexie.maxKey]).primaryKeys();

async function named(
  db: Library,
  index: 'tags' | 'site' | 'lang' | 'series.title',
  value: string,
): Promise<string[]> {
  const names = namesLike((await db.posts.orderBy(index).uniqueKeys()) as string[], value);
  return names.length === 0 ? [] : db.posts.where(index).anyOf(names).primaryKeys();
}

async function byHighlightTag(db: Library, value: string): Promise<string[]> {
  const names = namesLike((await db.highlights.orderBy('tags').uniqueKeys()) as string[], value);
  if (names.length === 0) return [];
  return (await db.highlights.where('tags').anyOf(names).toArray()).map(({ postId }) => postId);
}

/** A site goes by the name it gives itself; who knows its address writes that, and means what is below it too. */
async function byHost(db: Library, value: string, origins: Origins): Promise<string[]> {
  const host = value.toLowerCase().replace(/^www\./, '');
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return [];
  const below = (await origins.all()).filter((origin) => {
    const { hostname } = new URL(origin);
    return hostname === host || hostname.endsWith(`.${host}`);
  });
  const starts = below.map((origin) => `${origin}/`);
  return starts.length === 0 ? [] : db.posts.where('url').startsWithAnyOf(starts).primaryKeys();
}

/** The name itself, whatever its case and quotes; where there is none, those that begin so: it may still be being typed. */
function namesLike(names: readonly string[], value: string): string[] {
  const compared = (name: string): string => folded(withoutQuotes(name));
  const wanted = compared(value);
  const same = names.filter((name) => compared(name) === wanted);
  return same.length > 0 ? same : names.filter((name) => compared(name).startsWith(wanted));
}

/** By the day a post was published; one that does not say, by the day it was saved. */
async function dated(db: Library, { from = -Infinity, to = Infinity }: Partial<Period>): Promise<string[]> {
  const within = (index: string): Promise<string[]> => db.posts.where(index).between(from, to).primaryKeys();
  const [published, saved, known] = await Promise.all([
    within('publishedAt'),
    within('savedAt'),
    db.posts.orderBy('publishedAt').primaryKeys(),
  ]);
  const dated = new Set(known);
  return [...published, ...saved.filter((id) => !dated.has(id))];
}
