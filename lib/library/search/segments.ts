import { mergeSegments } from '@/lib/search/mergeSegments';
import type { BuiltSegment, Segment } from '@/lib/search/segment';
import { toMerge } from '@/lib/search/tiers';
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

/** Adds a segment, in the transaction that is open if there is one. Answers its number. */
export function addSegment(db: Library, built: BuiltSegment): Promise<number> {
  return db.transaction('rw', db.segments, db.chunks, () => put(db, built));
}

async function put(db: Library, { segment, postings }: BuiltSegment, seq?: number): Promise<number> {
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

export const segmentsOf = (db: Library, numbers: number[]): Promise<(StoredSegment | undefined)[]> =>
  db.segments.bulkGet(numbers);

/** Chunks in the order of `wanted`: [number of the segment, number of the chunk]. */
export const chunksOf = (db: Library, wanted: [number, number][]): Promise<(StoredChunk | undefined)[]> =>
  db.chunks.bulkGet(wanted);

/**
 * Merges segments until their sizes are in order. `limit` leaves what is larger, in units, to whoever has the time, and
 * everything to whoever is at it already. A page that closes in the middle leaves all as it was.
 */
export async function tidySegments(db: Library, limit = Infinity): Promise<void> {
  await navigator.locks.request('galpi-search-tidy', { ifAvailable: limit < Infinity }, async (lock) => {
    if (lock) while (await mergeOnce(db, limit));
  });
}

async function mergeOnce(db: Library, limit: number): Promise<boolean> {
  const sizes = await sizesOf(db);
  const group = toMerge(sizes);
  if (!group || group.some(({ units }) => units > limit)) return false;
  const numbers = group.map(({ seq }) => seq);
  const sources = await Promise.all(numbers.map((number) => builtSegment(db, number)));
  if (sources.includes(undefined)) return false;
  const merged = mergeSegments(sources as BuiltSegment[], numbers[0] === sizes[0]!.seq);
  return db.transaction('rw', db.segments, db.chunks, async () => {
    if ((await db.segments.where('seq').anyOf(numbers).count()) < numbers.length) return false;
    await drop(db, numbers);
    // Behind the last of them and before the next that was or will be written.
    const last = numbers.at(-1)!;
    await put(db, merged, (last + Math.floor(last) + 1) / 2);
    return true;
  });
}

async function drop(db: Library, numbers: number[]): Promise<void> {
  await db.segments.bulkDelete(numbers);
  for (const number of numbers) await db.chunks.where('segment').equals(number).delete();
}

/** Read from keys alone. */
async function sizesOf(db: Library): Promise<{ seq: number; units: number }[]> {
  const byCount = db.segments.orderBy('count');
  const [counts, numbers] = await Promise.all([byCount.keys(), byCount.primaryKeys()]);
  return numbers.map((seq, i) => ({ seq, units: Number(counts[i]) })).sort((a, b) => a.seq - b.seq);
}

async function builtSegment(db: Library, number: number): Promise<BuiltSegment | undefined> {
  const segment = await db.segments.get(number);
  if (!segment) return undefined;
  const postings = new Uint8Array(segment.chunks.at(-1) ?? 0);
  for (const chunk of await db.chunks.where('segment').equals(number).toArray())
    postings.set(chunk.bytes, segment.chunks[chunk.number]);
  return { segment, postings };
}
