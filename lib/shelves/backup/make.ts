import type { Downloads } from '@/lib/library/backup/downloads';
import { changeBackupState, type Made, type Place } from '@/lib/library/backup/state';
import { librarySnapshot } from '@/lib/library/backup/snapshot';
import type { Library } from '@/lib/library/database';
import type { Settings } from '@/lib/model/settings';
import { nameOfBackup } from '@/lib/transfer/backup/format';
import { packBackup } from '@/lib/transfer/backup/pack';
import { downloadBlob } from '../download';
import { mayWrite, rotate, writeTo } from './folder';

/** Backups that are kept where they go by themselves. */
export const KEPT = 7;

export interface MakeOptions {
  settings: Settings;
  /** null: handed to the reader, like any file that is downloaded */
  place: Place | null;
  downloads: Downloads;
  /** from a click: the browser may ask */
  asks: boolean;
  tell: (share: number) => void;
  signal: AbortSignal;
  now: Date;
}

/** Makes a backup and puts it in its place. What goes wrong is thrown. */
export async function makeBackup(db: Library, options: MakeOptions): Promise<Made> {
  const { settings, place, downloads, asks, tell, signal, now } = options;
  if (place?.kind === 'folder' && !(await mayWrite(place.folder, asks))) throw denied();
  if (place?.kind === 'downloads' && !(await downloads.isAllowed())) throw denied();
  const stream = () => packBackup(librarySnapshot(db, settings, tell, signal), now);
  const name = nameOfBackup(now);
  let size: number;
  if (place?.kind === 'folder') {
    size = await writeTo(place.folder, name, stream, signal);
    await rotate(place.folder, name, KEPT);
  } else {
    const file = await fileOf(stream(), signal);
    ({ size } = file);
    if (place) {
      await downloads.save(name, file);
      await downloads.rotate(name, KEPT);
    } else downloadBlob(name, file);
  }
  const made = { at: now.getTime(), name, size };
  await changeBackupState(db, { last: made });
  return made;
}

/** The browser keeps what is big on the disk. */
async function fileOf(stream: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<Blob> {
  const headers = { 'content-type': 'application/gzip' };
  const file = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>, { headers }).blob();
  signal.throwIfAborted();
  return file;
}

const denied = (): DOMException => new DOMException('', 'NotAllowedError');
