import { Dexie } from 'dexie';
import type { Post, Shelf } from '@/lib/model/post';
import type { Library } from './database';

/** What a list of posts shows. */
export type PostFilter =
  | { by: 'shelf'; shelf: Shelf }
  | { by: 'starred' }
  | { by: 'series'; series: string }
  | { by: 'site'; site: string }
  | { by: 'tag'; tag: string };

/**
 * Ids of the posts of a list, newest first; of a series from its first part on. Read from index keys alone, but for a
 * series: 100,000 ids without touching a row. Rows are fetched by `rowsOf` for what is in view.
 */
export async function idsOf(db: Library, filter: PostFilter): Promise<string[]> {
  if (filter.by === 'shelf') return range(db, '[shelf+savedAt]', filter.shelf);
  const trashed = await trashedIds(db);
  const ids = await idsBy(db, filter);
  return ids.filter((id) => !trashed.has(id));
}

function idsBy(db: Library, filter: Exclude<PostFilter, { by: 'shelf' }>): Promise<string[]> {
  if (filter.by === 'starred') return range(db, '[starred+savedAt]', 1);
  if (filter.by === 'site') return range(db, '[site+savedAt]', filter.site);
  return filter.by === 'series' ? seriesIds(db, filter.series) : taggedIds(db, filter.tag);
}

/** Every post outside of the trash, newest first. */
export async function allPostIds(db: Library): Promise<string[]> {
  const [ids, trashed] = await Promise.all([newestFirst(db.posts.orderBy('savedAt')), trashedIds(db)]);
  return ids.filter((id) => !trashed.has(id));
}

const range = (db: Library, index: string, value: string | number): Promise<string[]> =>
  newestFirst(db.posts.where(index).between([value, Dexie.minKey], [value, Dexie.maxKey]));

// Keys are read forwards in one request and turned round here: read backwards they come one by one from a cursor.
const newestFirst = async (posts: { primaryKeys(): PromiseLike<string[]> }): Promise<string[]> =>
  (await posts.primaryKeys()).reverse();

async function taggedIds(db: Library, tag: string): Promise<string[]> {
  const tagged = new Set(await db.posts.where('tags').equals(tag).primaryKeys());
  if (tagged.size === 0) return [];
  return (await newestFirst(db.posts.orderBy('savedAt'))).filter((id) => tagged.has(id));
}

/** As a series is read: by the number of the part; what has none comes after, as it was published. */
async function seriesIds(db: Library, title: string): Promise<string[]> {
  const posts = await db.posts.where('series.title').equals(title).toArray();
  const place = ({ series }: Post): number => series?.part || Infinity;
  const time = ({ publishedAt, savedAt }: Post): number => publishedAt ?? savedAt;
  return posts
    .sort((a, b) => (place(a) === place(b) ? time(a) - time(b) : place(a) - place(b)))
    .map(({ id }) => id);
}

/** Posts in the order of `ids`; a post that is gone meanwhile is undefined. */
export const rowsOf = (db: Library, ids: string[]): Promise<(Post | undefined)[]> => db.posts.bulkGet(ids);

export async function trashedIds(db: Library): Promise<Set<string>> {
  return new Set(await range(db, '[shelf+savedAt]', 'trash'));
}
