import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Library } from '@/lib/library/database';
import { saveBody } from '@/lib/library/bodies';
import { savePost } from '@/lib/library/posts';
import { clearStaged } from '@/lib/library/restore/staged';
import { draft, emptyLibrary } from '../samples';
import { backUp, contents, stage } from './libraries';

const POSTS = 100;

/** The most rows that were read at once of what is aside. */
function mostStaged(db: Library): () => number {
  let most = 0;
  db.use({
    stack: 'dbcore',
    name: 'most',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        if (name !== 'staged') return table;
        const query: typeof table.query = async (request) => {
          const answer = await table.query(request);
          if (request.values) most = Math.max(most, answer.result.length);
          return answer;
        };
        return { ...table, query };
      },
    }),
  });
  return () => most;
}

test('what was kept aside is thrown away a few posts at a time', async () => {
  const [here, there] = [emptyLibrary(), emptyLibrary()];
  for (let i = 0; i < POSTS; i++) {
    const { id } = await savePost(there, draft(`${i}`));
    await saveBody(there, id, { html: `<p>${i}</p>`, text: `${i}`, images: [] });
  }
  const before = await contents(here);
  await stage(here, await backUp(there));
  expect([await here.staged.count(), await here.bodies.count()]).toEqual([POSTS, POSTS]);
  const most = mostStaged(here);
  here.close();
  await here.open();
  await clearStaged(here);
  expect(await contents(here)).toEqual(before);
  expect(await here.staged.count()).toBe(0);
  expect(most()).toBeGreaterThan(0);
  expect(most()).toBeLessThanOrEqual(16);
});
