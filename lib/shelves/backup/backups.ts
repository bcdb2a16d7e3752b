import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Downloads } from '@/lib/library/backup/downloads';
import { backupState, changeBackupState, type BackupState } from '@/lib/library/backup/state';
import type { Library } from '@/lib/library/database';
import type { Settings } from '@/lib/model/settings';
import { follow } from '@/lib/library/follow';
import { isDue, lastTrouble, quietUntil, reminder, type Reminder } from './due';
import { canPickFolder, mayWrite, pickFolder } from './folder';
import { holdLock, type Locks } from './lock';
import { KEPT, makeBackup } from './make';
import { isBarred, needsFolder, troubleOf, type BackupTrouble } from './trouble';

export { isBarred, KEPT, needsFolder, type BackupState };

/** Backups of the library: where they go, when the last was made, whether one is under way. */
export interface Backups {
  /** null while it is read */
  state: ReadonlySignal<BackupState | null>;
  /** how far one is that is under way, 0 to 1; null: none is */
  share: ReadonlySignal<number | null>;
  /** why there is none */
  trouble: ReadonlySignal<BackupTrouble | null>;
  /** what a reader is to be told above a list */
  reminder: ReadonlySignal<Reminder | null>;
  /** whether it is known if there is something to tell */
  isKnown: ReadonlySignal<boolean>;
  /** whether they can go into a folder of the reader's choice, or else to the downloads */
  toFolder: boolean;
  /** Makes one now: where they go by themselves, or as a download. From a click. */
  make: () => Promise<void>;
  /** Makes one as a download, wherever they go by themselves. From a click. */
  download: () => Promise<void>;
  /** Chooses where they go by themselves, and makes the first. From a click. */
  choose: () => Promise<void>;
  /** They no longer go anywhere by themselves. Those that are there stay. */
  forget: () => Promise<void>;
  stop: () => void;
  /** Reminds of it later. */
  later: () => Promise<void>;
}

export interface BackupsPorts {
  settings: ReadonlySignal<Settings>;
  downloads: Downloads;
  locks: Locks;
  isPrivate: boolean;
  clock: () => number;
}

const LOCK = 'backup';
const LOOK_MS = 60 * 60 * 1000; // a page that stays open over midnight

export function createBackups(
  db: Library,
  ports: BackupsPorts,
  failed: (error: unknown) => void,
  life: AbortSignal,
): Backups {
  const { settings, downloads, locks, clock } = ports;
  const state = signal<BackupState | null>(null);
  /** when the oldest post was saved: null where there is none, undefined while that is read */
  const oldest = signal<number | null | undefined>(undefined);
  const share = signal<number | null>(null);
  const trouble = signal<BackupTrouble | null>(null);
  let stopping = new AbortController();
  /** the last that came to nothing, where the library has no room to remember it */
  let unkept: BackupState['failed'] = null;

  const make = async (asks: boolean, isDownload = false): Promise<void> => {
    const release = await holdLock(locks, LOCK);
    if (!release) {
      if (asks) trouble.value = 'busy';
      return;
    }
    stopping = new AbortController();
    let isOver = false; // a stream that is given up may still say how far it is
    share.value = 0;
    trouble.value = null;
    try {
      await makeBackup(db, {
        settings: settings.peek(),
        place: isDownload ? null : (await backupState(db)).place,
        downloads,
        asks,
        tell: (done) => {
          if (!isOver) share.value = done;
        },
        signal: AbortSignal.any([life, stopping.signal]),
        now: new Date(clock()),
      });
    } catch (error) {
      trouble.value = troubleOf(error);
      // one that a page takes with it is made by the next
      if (!asks && !life.aborted) {
        unkept = { at: clock(), trouble: trouble.value };
        await changeBackupState(db, { failed: unkept }).then(
          () => (unkept = null),
          () => undefined,
        );
      }
    } finally {
      isOver = true;
      share.value = null;
      release();
    }
  };
  const look = async (): Promise<void> => {
    const kept = await backupState(db);
    const now = { ...kept, failed: unkept ?? kept.failed };
    if (isDue(now, clock()) && typeof oldest.peek() === 'number') return make(false);
    if (!now.place) return;
    trouble.value ??= lastTrouble(now);
    // a permission that has lapsed is told before a day has passed
    if (now.place.kind === 'folder' && !(await mayWrite(now.place.folder, false).catch(() => false)))
      trouble.value = 'denied';
  };

  if (!ports.isPrivate) {
    follow(
      () => backupState(db),
      (now) => (state.value = now),
      failed,
      life,
    );
    follow(
      async () => (await db.posts.orderBy('savedAt').first())?.savedAt ?? null,
      (time) => {
        oldest.value = time;
        requestIdleCallback(() => void look().catch(failed), { timeout: 5000 });
      },
      failed,
      life,
    );
    const timer = setInterval(() => void look().catch(failed), LOOK_MS);
    life.addEventListener('abort', () => clearInterval(timer));
  }

  return {
    state,
    share,
    trouble,
    reminder: computed(
      () => state.value && reminder(state.value, trouble.value, oldest.value ?? null, clock()),
    ),
    isKnown: computed(() => ports.isPrivate || (state.value !== null && oldest.value !== undefined)),
    toFolder: canPickFolder(),
    make: () => make(true),
    download: () => make(true, true),
    async choose() {
      const folder = canPickFolder() ? await pickFolder() : null;
      if (canPickFolder() ? !folder : !(await downloads.ask())) return;
      const place = folder ? ({ kind: 'folder', folder } as const) : ({ kind: 'downloads' } as const);
      await changeBackupState(db, { place, failed: null });
      await make(true);
    },
    async forget() {
      trouble.value = null;
      await changeBackupState(db, { place: null, failed: null });
    },
    stop: () => stopping.abort(),
    later: async () => void (await changeBackupState(db, { quietUntil: quietUntil(clock()) })),
  };
}
