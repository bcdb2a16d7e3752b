import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLibrary } from '../samples';
import { cleaner } from './cleaner';
import { fill } from './fill';
import { library } from './generated';
import { backUp, contents, restore } from './libraries';
import { stageBackup } from '@/lib/library/restore/stage';

const CUTS = 200;
const signal = new AbortController().signal;
const ports = { cleaner, tell: () => undefined, signal };

/** A library with something of everything. */
async function full() {
  const db = emptyLibrary();
  const all = fc.sample(library, { seed: 7, numRuns: 25 }).filter(({ posts }) => posts.length > 1);
  const posts = new Map(all.flatMap((one) => one.posts).map((post) => [post.url, post]));
  await fill(db, { posts: [...posts.values()], rules: [] });
  return db;
}

test(
  `${CUTS} truncations of a backup give ${CUTS} times nothing; the whole file gives all`,
  { timeout: 120_000 },
  async () => {
    const file = await backUp(await full());
    const db = emptyLibrary();
    await fill(db, { posts: [], rules: [] });
    const before = await contents(db);
    // its start, its end, and places all over it
    const ends = Array.from({ length: CUTS }, (_, i) =>
      i < 20 ? i : i < 40 ? file.size - 1 - (i - 20) : Math.floor(((i - 40) / (CUTS - 40)) * file.size),
    );
    for (const end of ends) {
      expect(await stageBackup(db, file.slice(0, end), ports)).toBe('broken');
      expect(await contents(db)).toEqual(before);
      expect([await db.staged.count(), await db.stagedAssets.count()]).toEqual([0, 0]);
    }
    expect(new Set(ends).size).toBeGreaterThan(CUTS - 10);
    expect((await restore(db, file)).fresh).toBeGreaterThan(20);
  },
);

test('100 changed bytes of a backup that was unpacked are each found out', { timeout: 120_000 }, async () => {
  const packed = await backUp(await full());
  const plain = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  const db = emptyLibrary();
  for (let i = 0; i < 100; i++) {
    const changed = bytes.slice();
    const at = Math.floor((i / 100) * bytes.length);
    changed[at] = changed[at] === 0x61 ? 0x62 : 0x61;
    expect(await stageBackup(db, new Blob([changed]), ports)).toBeTypeOf('string');
  }
  expect(await db.posts.count()).toBe(0);
  expect((await restore(db, new Blob([bytes]))).fresh).toBeGreaterThan(20);
});
