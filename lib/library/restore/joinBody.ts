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
  if (coming.hash === body.hash) {
    const images = { ...coming.images, ...body.images };
    const isMore = Object.keys(images).length > Object.keys(body.images).length;
    const capturedAt = Math.max(coming.capturedAt, body.capturedAt);
    if (!isMore && capturedAt === body.capturedAt) return { body: null, versions };
    return { body: { ...body, images, assets: [...new Set(Object.values(images))], capturedAt }, versions };
  }
  if (coming.capturedAt > body.capturedAt) {
    keep(body);
    return { body: coming, versions };
  }
  keep(coming);
  return { body: null, versions };
}
