import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import type { Clean } from '@/lib/library/restore/clean';
import { commitStaged } from '@/lib/library/restore/commit';
import { stageBackup } from '@/lib/library/restore/stage';
import { clearStaged } from '@/lib/library/restore/staged';
import type { Brought } from '../importing/stage';
import { holdLock, type Locks } from './lock';
import type { RestorePlanned, RestoreStage } from './restoreStage';

/** What all windows share: one restores at a time. */
export const LOCK = 'restore';

export interface RestoreFilePorts {
  brought: Brought;
  cleaner: Clean;
  locks: Locks;
  show: (stage: RestoreStage) => void;
  /** what its reader says to the plan; null: nothing is to come in */
  agreed: Promise<RestorePlanned | null>;
  signal: AbortSignal;
}

/** Restores a file, from its first byte to its end. Answers how it ended; null where its reader left the plan. */
export async function restoreFile(
  db: Library,
  file: File,
  ports: RestoreFilePorts,
): Promise<RestoreStage | null> {
  const { brought, locks, signal } = ports;
  try {
    const release = await holdLock(locks, LOCK);
    if (!release) return { at: 'refused', brought, reason: 'busy' };
    return await readAndWrite(db, file, ports).finally(release);
  } catch (error) {
    if (signal.aborted) return { at: 'stopped', brought };
    const isGone =
      error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name);
    if (isGone) return { at: 'refused', brought, reason: 'gone' };
    return { at: 'failed', brought, reason: saveFailure(error) };
  }
}

async function readAndWrite(
  db: Library,
  file: File,
  { brought, cleaner, show, agreed, signal }: RestoreFilePorts,
): Promise<RestoreStage | null> {
  const isEmpty = (await db.posts.count()) === 0;
  const reading = (lines: number): void => show({ at: 'reading', brought, lines });
  const plan = await stageBackup(db, file, { cleaner, tell: reading, signal });
  if (typeof plan === 'string') return { at: 'refused', brought, reason: plan };
  show({ at: 'plan', brought, plan, takesSettings: isEmpty && plan.settings !== null });
  const planned = await agreed;
  if (!planned) {
    await clearStaged(db);
    return null;
  }
  const writing = (share: number): void => show({ ...planned, at: 'writing', share });
  const done = await commitStaged(db, writing, signal).catch(async (error: unknown) => {
    await clearStaged(db).catch(() => undefined);
    throw error;
  });
  return { ...planned, at: 'done', done };
}
