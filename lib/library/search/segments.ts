import type { Table } from 'dexie';
import type { BuiltSegment, Segment } from '@/lib/search/segment';
import type { Library } from '../database';

/** A segment of the index as it is stored. Its postings lie beside it, in `chunks`. */
export interface StoredSegment extends Segment {
  /** segments are in the order in which they were written by it; a merged one has a fraction */
  seq?: number;
  /** units in it */
  count: number;
}

export interface StoredChunk {
  segment: number;
  number: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Where the index is kept: a transaction that writes what is searched writes these too. */
export const indexTables = (db: Library): Table[] => [db.segments, db.chunks];

/** Adds a segment, in the transaction that is open if there is one. Answers its number. */
export function addSegment(db: Library, built: BuiltSegment): Promise<number> {
  return db.transaction('rw', indexTables(db), () => putSegment(db, built));
}

/** Adds a segment at a place of its own, or at the next; within the transaction that is open. */
export async function putSegment(
  db: Library,
  { segment, postings }: BuiltSegment,
  seq?: number,
): Promise<number> {
  const count = segment.units.parts.length;
  const number = await db.segments.put({ ...segment, count, ...(seq !== undefined && { seq }) });
  const chunks: StoredChunk[] = [];
  for (let i = 0; i + 1 < segment.chunks.length; i += 1) {
    const bytes = postings.slice(segment.chunks[i], segment.chunks[i + 1]);
    if (bytes.length > 0) chunks.push({ segment: number, number: i, bytes });
  }
  await db.chunks.bulkAdd(chunks);
  return number;
}

export const segmentNumbers = (db: Library): Promise<number[]> => db.segments.toCollection().primaryKeys();

/**
 * Changes with every write and merge. What a live query watches: of keys alone it does not hear when one is made by the
 * database.
 */
export const segmentCount = (db: Library): Promise<number> => db.segments.count();

/** The numbers of all segments, and those that are not `known`, as they are at one moment: merges may be under way. */
export function segmentsBeside(
  db: Library,
  known: readonly number[],
): Promise<{ numbers: Set<number>; others: StoredSegment[] }> {
  return db.transaction('r', db.segments, async () => {
    const numbers = new Set(await segmentNumbers(db));
    const others = await db.segments.bulkGet([...numbers.difference(new Set(known))]);
    return { numbers, others: others.filter((segment) => segment !== undefined) };
  });
}

/** Chunks in the order of `wanted`: [number of the segment, number of the chunk]. */
export const chunksOf = (db: Library, wanted: [number, number][]): Promise<(StoredChunk | undefined)[]> =>
  db.chunks.bulkGet(wanted);
