/**
 * What two records have become, with the revision that says so: `mine` itself where nothing changes, the revision of `theirs`
 * where that is what came of it, else one that neither has. Joining the same once more changes nothing.
 */
export function revised<T extends { rev: number }>(joined: T, mine: T, theirs: T): T {
  if (sorted({ ...joined, rev: mine.rev }) === sorted(mine)) return mine;
  const asTheirs = theirs.rev > mine.rev && sorted({ ...joined, rev: theirs.rev }) === sorted(theirs);
  return { ...joined, rev: asTheirs ? theirs.rev : Math.max(mine.rev, theirs.rev) + 1 };
}

const sorted = (record: object): string =>
  JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
