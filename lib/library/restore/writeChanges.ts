import { bodyUnit, headOf, index, indexMarks, sameHead } from '@/lib/library/search/indexing';
import type { Library } from '../database';
import { outdateSent } from '../sent';
import type { GroupChange } from './joinGroup';

/** Writes changes within the transaction that is open. */
export async function writeChanges(db: Library, changes: readonly GroupChange[]): Promise<void> {
  const all = <T>(of: (change: GroupChange) => readonly T[]): T[] => changes.flatMap((one) => of(one));
  // What is new is added: of what is put, every page that watches would read the whole table anew.
  await db.posts.bulkAdd(all(({ before, after }) => (before ? [] : [after])));
  const added = all(({ marks }) => marks.add);
  await db.highlights.bulkAdd(added);
  await outdateSent(
    db,
    added.map(({ id }) => id),
  );
  const posts = all(({ before, after }) => (before && before !== after ? [after] : []));
  const marks = all(({ marks }) => marks.put);
  if (posts.length > 0) await db.posts.bulkPut(posts);
  if (marks.length > 0) await db.highlights.bulkPut(marks);
  await db.bodies.bulkPut(all(({ body }) => (body ? [body] : [])));
  await db.versions.bulkPut(all((one) => one.versions));
  await db.captures.bulkPut(all(({ capture }) => (capture ? [capture] : [])));
  await db.removed.bulkDelete(all(({ marks }) => marks.unremove));
  await db.highlights.bulkDelete(all(({ marks }) => marks.drop));
  await db.removed.bulkPut(all(({ marks }) => marks.remove));
  await indexChanges(db, changes);
}

/** What is known to the search already is told to it now; it finds new posts by itself. */
async function indexChanges(db: Library, changes: readonly GroupChange[]): Promise<void> {
  const known = changes.filter(({ before }) => before !== null);
  const units = known.flatMap(({ before, after, body }) => [
    ...(sameHead(before!, after) ? [] : [headOf(after)]),
    ...(body ? [bodyUnit(after.id, body.html)] : []),
  ]);
  if (units.length > 0) await index(db, ...units);
  const marked = known.filter(({ marks: { add, put, drop } }) => add.length + put.length + drop.length > 0);
  for (const { after } of marked) await indexMarks(db, after.id);
}
