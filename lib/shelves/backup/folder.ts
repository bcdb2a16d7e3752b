import { outdated } from '@/lib/transfer/backup/format';

type Permission = 'granted' | 'denied' | 'prompt';
type Mode = { mode: 'readwrite' };

/** Not in TypeScript's library: https://wicg.github.io/file-system-access/ */
interface Asks {
  queryPermission: (mode: Mode) => Promise<Permission>;
  requestPermission: (mode: Mode) => Promise<Permission>;
}
interface Picks {
  showDirectoryPicker?: (options: Mode & { id: string }) => Promise<FileSystemDirectoryHandle>;
}

const WRITE: Mode = { mode: 'readwrite' };

export const canPickFolder = (page: object = window): boolean =>
  typeof (page as Picks).showDirectoryPicker === 'function';

/** Null where the reader thought better of it. */
export async function pickFolder(page: object = window): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (page as Required<Picks>).showDirectoryPicker({ ...WRITE, id: 'backup' });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}

/** Whether a folder may be written to. `asks`: only from a click; the browser then asks the reader where it has to. */
export async function mayWrite(folder: FileSystemDirectoryHandle, asks: boolean): Promise<boolean> {
  const handle = folder as unknown as Asks;
  const now = await handle.queryPermission(WRITE);
  if (now === 'granted' || !asks) return now === 'granted';
  return (await handle.requestPermission(WRITE)) === 'granted';
}

/**
 * Writes a file into a folder; answers its size. What was written goes into a file of its own until all of it is there: one
 * that is stopped, or for which there is no room, leaves nothing behind.
 */
export async function writeTo(
  folder: FileSystemDirectoryHandle,
  name: string,
  stream: () => ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<number> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    await stream().pipeTo(await file.createWritable(), { signal });
  } catch (error) {
    // created empty by the name alone
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  return (await file.getFile()).size;
}

/**
 * Removes the oldest backups of a folder but for `kept` of them, `made` among these. What else lies there is not touched. One
 * that another program holds goes another day.
 */
export async function rotate(folder: FileSystemDirectoryHandle, made: string, kept: number): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of outdated(names, made, kept)) await folder.removeEntry(name).catch(() => undefined);
}
