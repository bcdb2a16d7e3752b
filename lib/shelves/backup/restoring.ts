import { signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import type { Clean } from '@/lib/library/restore/clean';
import { commitStaged } from '@/lib/library/restore/commit';
import { stageBackup } from '@/lib/library/restore/stage';
import { clearStaged } from '@/lib/library/restore/staged';
import type { Settings } from '@/lib/model/settings';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';
import { isBackup } from '@/lib/transfer/backup/unpack';
import type { Brought } from '../importing/stage';
import { holdLock, type Locks } from './lock';
import type { RestoreStage } from './restoreStage';

/** Restores backups: what is in a file, what its reader chose, how far it is. */
export interface Restoring {
  /** null: none */
  stage: ReadonlySignal<RestoreStage | null>;
  /** whether its dialog is shown: the writing goes on without */
  isOpen: ReadonlySignal<boolean>;
  /** Takes a file that is a backup, told by its content; answers whether it is one. */
  take: (file: File) => Promise<boolean>;
  takeSettings: (isTaken: boolean) => void;
  write: () => Promise<void>;
  stop: () => void;
  /** Closes the dialog. Only what is being written goes on. */
  close: () => void;
  /** Throws away what a browser that was closed in the middle has left aside. */
  tidy: () => Promise<void>;
}

export interface RestoringPorts {
  notices: Notices;
  words: Words;
  changeSettings: (patch: Partial<Settings>) => void;
  /** posts have come in that the search does not know yet */
  incomplete: () => void;
  cleaner: Clean;
  locks: Locks;
}

const LOCK = 'restore';

export function createRestoring(db: Library, ports: RestoringPorts, life: AbortSignal): Restoring {
  const { notices, words: t, locks } = ports;
  const stage = signal<RestoreStage | null>(null);
  const isOpen = signal(false);
  let stopping = new AbortController();
  let release = (): void => undefined;
  /** what an earlier step has begun and a later one has left behind says nothing any more */
  let turn = 0;

  const go = (next: RestoreStage): void => {
    stage.value = next;
    if (next.at !== 'plan') release();
    const sentence = isOpen.peek() ? null : told(next, t);
    if (sentence !== null) notices.say({ text: sentence });
  };
  const tried = async (brought: Brought, work: () => Promise<RestoreStage>): Promise<void> => {
    const mine = ++turn;
    const { signal: stopped } = stopping;
    const next = await work().catch((error: unknown): RestoreStage => {
      if (stopped.aborted) return { at: 'stopped', brought };
      const isGone =
        error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name);
      if (isGone) return { at: 'refused', brought, reason: 'gone' };
      return { at: 'failed', brought, reason: saveFailure(error) };
    });
    if (mine === turn) go(next);
  };
  const read = async (file: File): Promise<void> => {
    const brought = { name: file.name.normalize('NFC'), size: file.size };
    isOpen.value = true;
    stopping = new AbortController();
    const ends = AbortSignal.any([life, stopping.signal]);
    const reading = (lines: number): void => {
      stage.value = { at: 'reading', brought, lines };
    };
    reading(0);
    await tried(brought, async () => {
      const held = await holdLock(locks, LOCK);
      if (!held) return { at: 'refused', brought, reason: 'busy' };
      release = held;
      const isEmpty = (await db.posts.count()) === 0;
      const plan = await stageBackup(db, file, {
        cleaner: ports.cleaner,
        tell: reading,
        signal: ends,
      });
      if (typeof plan === 'string') return { at: 'refused', brought, reason: plan };
      return { at: 'plan', brought, plan, takesSettings: isEmpty && plan.settings !== null };
    });
  };

  return {
    stage,
    isOpen,
    async take(file) {
      // one that is cut off within its first bytes has nothing left to be known by but its name
      if (!(await isBackup(file)) && !/\.galpi(?:\.gz)?$/i.test(file.name)) return false;
      const at = stage.peek()?.at;
      if (at !== 'writing' && at !== 'reading') void read(file);
      return true;
    },
    takeSettings(isTaken) {
      const now = stage.peek();
      if (now?.at === 'plan') stage.value = { ...now, takesSettings: isTaken };
    },
    async write() {
      const now = stage.peek();
      if (now?.at !== 'plan') return;
      stopping = new AbortController();
      const ends = AbortSignal.any([life, stopping.signal]);
      const tell = (share: number): void => {
        stage.value = { ...now, at: 'writing', share };
      };
      tell(0);
      await tried(now.brought, async () => {
        const done = await commitStaged(db, tell, ends).catch(async (error: unknown) => {
          await clearStaged(db).catch(() => undefined);
          throw error;
        });
        if (now.takesSettings && now.plan.settings) ports.changeSettings(now.plan.settings);
        ports.incomplete();
        return { ...now, at: 'done', done };
      });
    },
    stop: () => stopping.abort(),
    close() {
      isOpen.value = false;
      const at = stage.peek()?.at;
      if (at === 'writing') return;
      if (at === 'reading') stopping.abort();
      turn += at === 'reading' ? 0 : 1;
      if (at === 'plan') void clearStaged(db).finally(release);
      else if (at !== 'reading') release();
      stage.value = null;
    },
    async tidy() {
      const held = await holdLock(locks, LOCK);
      if (held) await clearStaged(db).finally(held);
    },
  };
}

/** What is said of a restoring whose dialog was closed. */
function told(stage: RestoreStage, t: Words): string | null {
  if (stage.at === 'done') return t('restoreDone');
  return stage.at === 'failed' ? t('restoreFailed') : null;
}
