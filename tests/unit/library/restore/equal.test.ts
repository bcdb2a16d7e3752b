import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eraseAll } from '@/lib/library/purge';
import { emptyLibrary } from '../samples';
import { fill } from './fill';
import { library } from './generated';
import { backUp, contents, restore } from './libraries';

const RUNS = 1000;

test(
  `a library that is backed up and restored is equal: ${RUNS} libraries`,
  { timeout: 600_000 },
  async () => {
    const [one, other] = [emptyLibrary(), emptyLibrary()];
    const property = fc.asyncProperty(library, async (given) => {
      await Promise.all([eraseAll(one), eraseAll(other)]);
      await fill(one, given);
      const before = await contents(one);
      await restore(other, await backUp(one));
      expect(await contents(other)).toEqual(before);
      expect([await other.staged.count(), await other.stagedAssets.count()]).toEqual([0, 0]);
    });
    await fc.assert(property, { numRuns: RUNS });
  },
);
