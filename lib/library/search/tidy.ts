import { mergeSteps } from '@/lib/search/mergeSegments';
import type { BuiltSegment } from '@/lib/search/segment';
import { toMerge } from '@/lib/search/tiers';
import type { Library } from '../database';
import { builtSegment, indexTables, putSegment } from './segments';

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
  const merged = await mergedOf(sources as BuiltSegment[], numbers[0] === sizes[0]!.seq);
  return db.transaction('rw', indexTables(db), async () => {
    if ((await db.segments.where('seq').anyOf(numbers).count()) < numbers.length) return false;
    await drop(db, numbers);
    // Behind the last of them and before the next that was or will be written.
    const last = numbers.at(-1)!;
    await putSegment(db, merged, (last + Math.floor(last) + 1) / 2);
    return true;
  });
}

/** Between the steps, a search may be answered. */
async function mergedOf(sources: readonly BuiltSegment[], whole: boolean): Promise<BuiltSegment> {
  const steps = mergeSteps(sources, whole);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise((next) => setTimeout(next));
  }
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
