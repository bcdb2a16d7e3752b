import { signal, type ReadonlySignal } from '@preact/signals';
import { salvaged, type Salvaged } from '@/lib/library/backup/salvage';
import type { Library } from '@/lib/library/database';
import type { Settings } from '@/lib/model/settings';
import { nameOfBackup } from '@/lib/transfer/backup/format';
import { packBackup } from '@/lib/transfer/backup/pack';
import type { LostPorts } from './lost';

/** What can be done about a library that cannot be opened or read. */
export interface Rescue {
  /** null: not tried yet; `busy`: it is being read; `failed`: there is no file */
  exported: ReadonlySignal<Salvaged | 'busy' | 'failed' | null>;
  /** Hands the reader a backup of what can still be read. */
  exportReadable: () => Promise<void>;
  /** Deletes the library and begins an empty one, which tells of the one that is lost and how to restore it. */
  startAnew: () => Promise<void>;
}

export interface RescuePorts {
  settings: ReadonlySignal<Settings>;
  missLibrary: LostPorts['missLibrary'];
}

export function createRescue(
  db: Library,
  { settings, missLibrary }: RescuePorts,
  save: (name: string, file: Blob) => void,
  failed: (error: unknown) => void,
  life: AbortSignal,
): Rescue {
  const exported = signal<Salvaged | 'busy' | 'failed' | null>(null);
  return {
    exported,
    async exportReadable() {
      if (exported.peek() === 'busy') return;
      exported.value = 'busy';
      const told: Salvaged = { posts: 0, lost: 0 };
      const now = new Date();
      try {
        const entries = salvaged(db, settings.peek(), told, life);
        const stream = packBackup(entries, now) as ReadableStream<Uint8Array<ArrayBuffer>>;
        const file = await new Response(stream, { headers: { 'content-type': 'application/gzip' } }).blob();
        if (told.posts > 0) save(nameOfBackup(now), file);
        exported.value = told;
      } catch {
        exported.value = 'failed';
      }
    },
    async startAnew() {
      try {
        missLibrary();
        await db.delete();
        location.reload();
      } catch (error) {
        failed(error);
      }
    },
  };
}
