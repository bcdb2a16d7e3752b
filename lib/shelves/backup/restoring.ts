import { signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import type { Clean } from '@/lib/library/restore/clean';
import { clearStaged, hasStaged } from '@/lib/library/restore/staged';
import type { Settings } from '@/lib/model/settings';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';
import { isBackup } from '@/lib/transfer/backup/unpack';
import { holdLock, type Locks } from './lock';
import { LOCK, restoreFile } from './restoreFile';
import type { RestorePlanned, RestoreStage } from './restoreStage';

/** Restores backups: what is in a file, what its reader chose, how far it is. */
export interface Restoring {
  /** null: none */
  stage: ReadonlySignal<RestoreStage | null>;
  /** whether its dialog is shown: the writing goes on without */
  isOpen: ReadonlySignal<boolean>;
  show: () => void;
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

/** A file that is being restored. */
interface Run {
  stopping: AbortController;
  agree: (planned: RestorePlanned | null) => void;
  /** when nothing of it is left to be done */
  ended: Promise<void>;
}

export function createRestoring(db: Library, ports: RestoringPorts, life: AbortSignal): Restoring {
  const { notices, words: t, cleaner, locks } = ports;
  const stage = signal<RestoreStage | null>(null);
  const isOpen = signal(false);
  /** one that was left says nothing any more */
  let run: Run | null = null;
  let ended = Promise.resolve();

  const begin = (file: File): void => {
    const { promise: agreed, resolve: agree } = Promise.withResolvers<RestorePlanned | null>();
    const stopping = new AbortController();
    const brought = { name: file.name.normalize('NFC'), size: file.size };
    const show = (next: RestoreStage): void => {
      if (run === mine) stage.value = next;
    };
    const restore = async (): Promise<void> => {
      const ends = AbortSignal.any([life, stopping.signal]);
      const end = await restoreFile(db, file, { brought, cleaner, locks, show, agreed, signal: ends });
      if (end?.at === 'done') cameIn(end);
      if (end && run === mine) tell(end);
    };
    leave();
    // the one before it, or what tidies, may still be clearing up
    ended = ended.catch(() => undefined).then(restore);
    const mine: Run = { stopping, agree, ended };
    run = mine;
    isOpen.value = true;
    show({ at: 'reading', brought, lines: 0 });
  };
  /** Without the lock where nothing is aside: a file that comes to another window would be told that this one restores. */
  const tidied = async (): Promise<void> => {
    if (!(await hasStaged(db))) return;
    const release = await holdLock(locks, LOCK);
    if (release) await clearStaged(db).finally(release);
  };
  const leave = (): void => {
    run?.stopping.abort();
    run?.agree(null);
    run = null;
  };
  const cameIn = ({ takesSettings, plan: { settings } }: RestorePlanned): void => {
    if (takesSettings && settings) ports.changeSettings(settings);
    ports.incomplete();
  };
  const tell = (end: RestoreStage): void => {
    stage.value = end;
    const sentence = isOpen.peek() ? null : told(end, t);
    if (sentence !== null) notices.say({ text: sentence });
  };

  return {
    stage,
    isOpen,
    show() {
      isOpen.value = true;
    },
    async take(file) {
      // one that is cut off within its first bytes has nothing left to be known by but its name
      if (!(await isBackup(file)) && !/\.galpi(?:\.gz)?$/i.test(file.name)) return false;
      const at = stage.peek()?.at;
      if (at !== 'writing' && at !== 'reading') begin(file);
      return true;
    },
    takeSettings(isTaken) {
      const now = stage.peek();
      if (now?.at === 'plan') stage.value = { ...now, takesSettings: isTaken };
    },
    async write() {
      const now = stage.peek();
      if (now?.at !== 'plan' || !run) return;
      stage.value = { ...now, at: 'writing', share: 0 };
      run.agree(now);
      await run.ended;
    },
    stop: () => run?.stopping.abort(),
    close() {
      isOpen.value = false;
      if (stage.peek()?.at === 'writing') return;
      leave();
      stage.value = null;
    },
    tidy() {
      ended = ended.catch(() => undefined).then(tidied);
      return ended;
    },
  };
}

/** What is said of a restoring whose dialog was closed. */
function told(stage: RestoreStage, t: Words): string | null {
  if (stage.at === 'done') return t('restoreDone');
  return stage.at === 'failed' ? t('restoreFailed') : null;
}
