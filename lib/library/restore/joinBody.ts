import type { StoredBody } from '../database';

/** What becomes of the bodies of a post. Null: nothing is written. */
export interface JoinedBodies {
  body: StoredBody | null;
  versions: StoredBody[];
}

/**
 * The later of two bodies is the body; the other, where it says something else, is kept as an earlier one. Copies of pictures
 * that either has are kept.
 */
export function joinBodies(
  mine: { body: StoredBody | undefined; versions: readonly StoredBody[] },
  theirs: { body: StoredBody | null; versions: readonly StoredBody[] },
): JoinedBodies {
  const { body } = mine;
  const coming = theirs.body;
  const known = new Set(mine.versions.map(({ hash }) => hash));
  const versions = theirs.versions.filter(({ hash }) => !known.has(hash));
  for (const { hash } of versions) known.add(hash);
  const keep = (old: StoredBody): unknown => known.has(old.hash) || versions.push(old);
  if (!coming || !body) return { body: coming, versions };
  const isSame = coming.hash === body.hash;
  const isLater = coming.capturedAt > body.capturedAt;
  const [first, second] = isLater && !isSame ? [coming, body] : [body, coming];
  if (!isSame) keep(second);
  const images = { ...second.images, ...first.images };
  const capturedAt = Math.max(coming.capturedAt, body.capturedAt);
  const isMore = Object.keys(images).length > Object.keys(first.images).length;
  if (first === body && !isMore && capturedAt === body.capturedAt) return { body: null, versions };
  return { body: { ...first, images, assets: [...new Set(Object.values(images))], capturedAt }, versions };
}
