import { statuses, type Shelf } from '@/lib/model/post';
import { Dexie } from 'dexie';
import type { Library } from './database';
import { trashedIds } from './lists';

export interface Counts {
  shelves: Record<Shelf, number>;
  starred: number;
  highlights: number;
  /** most used first */
  tags: [string, number][];
  sites: [string, number][];
}

/** The numbers beside the library's views, from index keys alone. */
export async function counts(db: Library): Promise<Counts> {
  const trashed = await trashedIds(db);
  const shelves = await Promise.all(
    statuses.map((status) =>
      db.posts.where('[shelf+savedAt]').between([status, Dexie.minKey], [status, Dexie.maxKey]).count(),
    ),
  );
  const [inbox = 0, reading = 0, done = 0, archived = 0] = shelves;
  return {
    shelves: { inbox, reading, done, archived, trash: trashed.size },
    starred: await livingStarred(db, trashed),
    highlights: await livingHighlights(db, trashed),
    tags: await tally(db, 'tags', trashed, (key) => key as string),
    sites: await tally(db, '[site+savedAt]', trashed, (key) => (key as [string, number])[0]),
  };
}

async function livingStarred(db: Library, trashed: Set<string>): Promise<number> {
  const ids = await db.posts
    .where('[starred+savedAt]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .primaryKeys();
  return ids.filter((id) => !trashed.has(id)).length;
}

async function livingHighlights(db: Library, trashed: Set<string>): Promise<number> {
  const hidden = await db.highlights
    .where('postId')
    .anyOf([...trashed])
    .count();
  return (await db.highlights.count()) - hidden;
}

async function tally(
  db: Library,
  index: string,
  trashed: Set<string>,
  name: (key: unknown) => string,
): Promise<[string, number][]> {
  const counted = new Map<string, number>();
  await db.posts.orderBy(index).eachKey((key, { primaryKey }) => {
    const value = name(key);
    if (value && !trashed.has(primaryKey)) counted.set(value, (counted.get(value) ?? 0) + 1);
  });
  return [...counted].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
