import { Dexie } from 'dexie';
import { colours, type Colour } from '@/lib/model/colour';
import { statuses, type Shelf } from '@/lib/model/post';
import type { Library } from './database';
import { trashedIds } from './lists';

export interface ShelfCounts {
  shelves: Record<Shelf, number>;
  starred: number;
  highlights: number;
}

export interface Tallies {
  /** most used first */
  tags: [string, number][];
  sites: [string, number][];
}

export type Counts = ShelfCounts & Tallies;

/** The numbers beside the library's views, from index keys alone. */
export async function counts(db: Library): Promise<Counts> {
  return { ...(await shelfCounts(db)), ...(await tallies(db)) };
}

/** The numbers that change often, apart from those that cost a walk over an index. */
export async function shelfCounts(db: Library): Promise<ShelfCounts> {
  const trashed = await trashedIds(db);
  const shelves = await Promise.all(statuses.map((status) => keysOf(db, '[shelf+savedAt]', status).count()));
  const [inbox = 0, reading = 0, done = 0, archived = 0] = shelves;
  const starred = await keysOf(db, '[starred+savedAt]', 1).primaryKeys();
  return {
    shelves: { inbox, reading, done, archived, trash: trashed.size },
    starred: starred.filter((id) => !trashed.has(id)).length,
    highlights: await livingHighlights(db, trashed),
  };
}

export async function tallies(db: Library): Promise<Tallies> {
  const trashed = await trashedIds(db);
  return {
    tags: await tally(db, 'tags', trashed, (key) => key as string),
    sites: await tally(db, '[site+savedAt]', trashed, (key) => (key as [string, number])[0]),
  };
}

/** Highlights of each colour, without those in the trash. */
export async function colourCounts(db: Library): Promise<Record<Colour, number>> {
  const hidden = await db.highlights
    .where('postId')
    .anyOf([...(await trashedIds(db))])
    .toArray();
  const found = await Promise.all(
    colours.map(async (colour) => {
      const range = db.highlights
        .where('[colour+createdAt]')
        .between([colour, Dexie.minKey], [colour, Dexie.maxKey]);
      return [colour, (await range.count()) - hidden.filter((h) => h.colour === colour).length] as const;
    }),
  );
  return Object.fromEntries(found) as Record<Colour, number>;
}

const keysOf = (db: Library, index: string, value: string | number) =>
  db.posts.where(index).between([value, Dexie.minKey], [value, Dexie.maxKey]);

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
