import { Dexie, type Table, type Transaction } from 'dexie';
import { keep, rebuilt, type KeptSegment } from '@/lib/search/kept';
import type { BuiltSegment } from '@/lib/search/segment';
import type { Library } from '../database';

/** A segment of the index as it is stored. The pieces of a large one lie beside it, in `chunks`. */
export interface StoredSegment extends KeptSegment {
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
export async function putSegment(db: Library, built: BuiltSegment, seq?: number): Promise<number> {
  const { row, beside } = keep(built);
  const count = row.units.parts.length;
  const segment = await db.segments.put({ ...row, count, ...(seq !== undefined && { seq }) });
  await db.chunks.bulkAdd(beside.map((bytes, number) => ({ segment, number, bytes })));
  return segment;
}

/** A stored segment as it was built. */
export function builtSegment(db: Library, number: number): Promise<BuiltSegment | undefined> {
  return db.transaction('r', indexTables(db), async () => {
    const row = await db.segments.get(number);
    if (!row) return undefined;
    const chunks = await db.chunks.where('segment').equals(number).sortBy('number');
    return rebuilt(
      row,
      chunks.map(({ bytes }) => bytes),
    );
  });
}

export const segmentNumbers = (db: Library): Promise<number[]> => db.segments.toCollection().primaryKeys();

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

/**
 * Chunks in the order of `wanted`: [number of the segment, number of the chunk], in order. Those that follow each other
 * are one request: at 100 of them half the time.
 */
export async function chunksOf(
  db: Library,
  wanted: readonly (readonly [number, number])[],
): Promise<(StoredChunk | undefined)[]> {
  if (wanted.length === 0) return [];
  const runs: { segment: number; first: number; last: number }[] = [];
  for (const [segment, number] of wanted) {
    const run = runs.at(-1);
    if (run?.segment === segment && run.last === number - 1) run.last = number;
    else runs.push({ segment, first: number, last: number });
  }
  const requests = await db.transaction('r', db.chunks, ({ idbtrans }: Transaction) =>
    readRuns(idbtrans.objectStore(db.chunks.name), runs),
  );
  return runs.flatMap(({ first, last }, i) => {
    const { result } = requests[i]!;
    if (!Array.isArray(result)) return [result];
    const byNumber = new Map(result.map((chunk) => [chunk.number, chunk]));
    return Array.from({ length: last - first + 1 }, (_, n) => byNumber.get(first + n));
  });
}

type Found = IDBRequest<StoredChunk> | IDBRequest<StoredChunk[]>;

/** Past Dexie, which for each request makes promises of its own: a query makes some hundred of them. */
function readRuns(
  store: IDBObjectStore,
  runs: readonly { segment: number; first: number; last: number }[],
): Promise<Found[]> {
  const requests = runs.map(({ segment, first, last }): Found =>
    first === last
      ? store.get([segment, first])
      : store.getAll(IDBKeyRange.bound([segment, first], [segment, last])),
  );
  return new Dexie.Promise((done, failed) => {
    // they are answered in order
    const end = requests.at(-1)!;
    end.addEventListener('success', () => done(requests));
    end.addEventListener('error', () => failed(end.error));
  });
}
