import type { EntityTable, Table } from 'dexie';
import type { Highlight } from '@/lib/model/highlight';
import type { Entry } from '@/lib/transfer/backup/pack';
import type { Library } from '../database';
import { plain, picture, firstPiece, readPosts } from './snapshot';

/** What came of it: posts that are in the file, and those of which nothing could be read. */
export interface Salvaged {
  posts: number;
  lost: number;
}

/**
 * What can still be read of a library whose file is damaged, in the order of a backup: a post that cannot be read with all
 * that belongs to it is read piece by piece. Every request may fail; none keeps the next from being tried.
 */
export async function* salvaged(
  db: Library,
  settings: unknown,
  told: Salvaged,
  signal: AbortSignal,
): AsyncGenerator<Entry, void> {
  yield ['settings', settings];
  for (const rule of await readable(db.rules)) yield ['rule', rule];
  const marks = Map.groupBy(await readable(db.highlights), ({ postId }) => postId);
  const written = new Set<string>();
  for (const id of await keysOf(db.posts)) {
    signal.throwIfAborted();
    const whole = await readPosts(db, [id], written).catch(() => null);
    const entries = whole?.entries ?? (await piecesOf(db, id, marks.get(id) ?? []));
    for (const asset of whole?.assets ?? []) {
      const begun = await firstPiece(asset);
      if (begun) yield* picture(begun);
    }
    yield* entries;
    if (entries.length > 0) told.posts++;
    else told.lost++;
  }
}

async function piecesOf(db: Library, id: string, marks: readonly Highlight[]): Promise<Entry[]> {
  const post = await orNothing(db.posts.get(id));
  if (!post) return [];
  const body = await orNothing(db.bodies.get(id));
  const highlights = marks.map((one): Entry => ['highlight', one]);
  return [['post', post], ...(body ? [['body', plain(body)] as const] : []), ...highlights];
}

/** The records of a small table, each by itself where they cannot be read together. */
async function readable<T extends { id: string }>(table: EntityTable<T, 'id'>): Promise<T[]> {
  const all = await orNothing(table.toArray());
  if (all) return all;
  const keys = await keysOf(table as unknown as Table<unknown, string>);
  const each = await Promise.all(keys.map((key) => orNothing(table.get(key as never))));
  return each.filter((one) => one !== undefined);
}

/** Keys of a table: from both its ends up to where it is damaged. */
async function keysOf(table: Table<unknown, string>): Promise<string[]> {
  const keys = new Set<string>();
  const walk = (from: ReturnType<typeof table.toCollection>): Promise<unknown> =>
    from.eachPrimaryKey((key) => void keys.add(key));
  if ((await orNothing(walk(table.toCollection()).then(() => true))) === undefined)
    await orNothing(walk(table.toCollection().reverse()));
  return [...keys];
}

const orNothing = <T>(request: PromiseLike<T>): Promise<T | undefined> =>
  Promise.resolve(request).catch(() => undefined);
