import type { Table } from 'dexie';
import type { TellShare } from '../breather';
import { postTables, type Library } from '../database';
import { indexTables } from '@/lib/library/search/segments';
import { joinGroup } from './joinGroup';
import { joinRule } from './joinRule';
import { knownPosts, type KnownPosts } from './known';
import { noTally, tell as count, type Tally } from './plan';
import { dropUnshown, eachStaged, type Group } from './staged';
import { writeChanges } from './writeChanges';

/**
 * Writes what was kept aside into the library: all of it or, where anything fails or `signal` stops it, nothing. It is one
 * transaction that waits for nothing but its own requests, so that it stays open however long it takes; what is here already
 * is told by the library as it is then. New posts come without their index, which the search makes by itself afterwards.
 */
export function commitStaged(db: Library, tell: TellShare, signal: AbortSignal): Promise<Tally> {
  return db.transaction('rw', tablesOf(db), async () => {
    const known = await knownPosts(db);
    const total = await db.staged.count();
    const tally = noTally();
    let done = 0;
    await eachStaged(db, async (rows) => {
      signal.throwIfAborted();
      tell(done / total);
      for (const row of rows) if ('rule' in row) await joinRule(db, row.rule);
      const coming = rows.flatMap((row) => ('group' in row ? [row] : []));
      const groups = await Promise.all(coming.map((row) => wholeGroup(db, row, known)));
      for (const some of apart(groups, known)) {
        const changes = await Promise.all(some.map((group) => joinGroup(db, group, known.idOf(group.post))));
        for (const change of changes) count(tally, change);
        await writeChanges(db, changes);
      }
      done += rows.length;
    });
    await dropUnshown(db);
    await db.staged.clear();
    signal.throwIfAborted();
    return tally;
  });
}

const tablesOf = (db: Library): Table[] => [
  ...postTables(db),
  ...indexTables(db),
  db.rules,
  db.sent,
  db.staged,
  db.stagedAssets,
];

/**
 * A post whose bodies were written ahead needs them no more, unless it has come here by another way meanwhile: then they are
 * taken away again, to be joined with what came.
 */
async function wholeGroup(
  db: Library,
  { group, ahead }: { group: Group; ahead: boolean },
  known: KnownPosts,
): Promise<Group> {
  if (!ahead || known.idOf(group.post) === undefined) return group;
  const { id: postId } = group.post;
  const [body, versions] = await Promise.all([
    db.bodies.get(postId),
    db.versions.where({ postId }).toArray(),
  ]);
  if (!(await db.posts.get(postId))) {
    await db.bodies.delete(postId);
    await db.versions.where({ postId }).delete();
  }
  return { ...group, body: body ?? null, versions };
}

/** Two posts of a file may be one here: the second is joined with what the first has made of it. */
function apart(groups: readonly Group[], known: KnownPosts): Group[][] {
  const parts: Group[][] = [[]];
  let ids = new Set<string>();
  for (const group of groups) {
    const id = known.idOf(group.post);
    if (id !== undefined && ids.has(id)) {
      parts.push([]);
      ids = new Set();
    }
    if (id !== undefined) ids.add(id);
    parts.at(-1)!.push(group);
  }
  return parts;
}
