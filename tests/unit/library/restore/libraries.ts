import { librarySnapshot } from '@/lib/library/backup/snapshot';
import type { Library } from '@/lib/library/database';
import { commitStaged } from '@/lib/library/restore/commit';
import type { RestorePlan, Tally } from '@/lib/library/restore/plan';
import { stageBackup } from '@/lib/library/restore/stage';
import { defaults } from '@/lib/model/settings';
import { packBackup } from '@/lib/transfer/backup/pack';
import { cleaner } from './cleaner';

const NEVER = new AbortController().signal;

export async function backUp(db: Library): Promise<Blob> {
  const entries = librarySnapshot(db, defaults, () => undefined, NEVER);
  return new Response(packBackup(entries, new Date(0)) as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

export async function stage(db: Library, file: Blob): Promise<RestorePlan> {
  const plan = await stageBackup(db, file, { cleaner, tell: () => undefined, signal: NEVER });
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
}

export async function restore(db: Library, file: Blob): Promise<Tally> {
  await stage(db, file);
  return commitStaged(db, () => undefined, NEVER);
}

/** All a library holds that a backup is of. */
export async function contents(db: Library): Promise<unknown> {
  const assets = await db.assets.toArray();
  return {
    posts: await db.posts.toArray(),
    bodies: await db.bodies.toArray(),
    versions: await db.versions.toArray(),
    highlights: await db.highlights.toArray(),
    removed: await db.removed.toArray(),
    captures: await db.captures.toArray(),
    rules: await db.rules.toArray(),
    assets: await Promise.all(
      assets.map(async ({ hash, type, size, blob }) => {
        const bytes = new Uint8Array(await blob.arrayBuffer()).toBase64();
        return { hash, type, size, blobType: blob.type, bytes };
      }),
    ),
  };
}
