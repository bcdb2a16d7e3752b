import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ARCHIVE_DEPTH, ARCHIVE_FILES, UNPACKED_BYTES, UNPACKED_RATIO } from './limits';

/**
 * The texts of an archive, by their names; nothing is ever written by these. Those of an archive inside stand behind its
 * name. One inside that is not opened stands there without bytes.
 */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** An archive, or why it is none that is read. */
export type Unpacked = Archive | 'badZip' | 'zipBomb';

/** What was unpacked so far, of all archives in one file. */
interface Taken {
  bytes: number;
  files: number;
}

/**
 * Unpacks what may hold records. Sizes are those that the archive declares: no file is unpacked beyond its own. What
 * declares too much is refused before anything of it is unpacked, and an archive inside counts with what it holds.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const taken: Taken = { bytes: 0, files: 0 };
  const texts = new Map<string, Uint8Array>();
  const open = (packed: Uint8Array, within: string, depth: number): 'badZip' | 'zipBomb' | null => {
    const files = filesOf(packed, taken, depth < ARCHIVE_DEPTH);
    if (typeof files === 'string') return files;
    for (const [name, data] of files) {
      const path = within + name;
      if (!isArchive(name) || data.length === 0) {
        texts.set(path, data);
        continue;
      }
      const before = texts.size;
      const failure = open(data, `${path}/`, depth + 1);
      if (failure === 'zipBomb') return failure;
      if (texts.size === before) texts.set(path, new Uint8Array());
    }
    return null;
  };
  return open(bytes, '', 0) ?? texts;
}

/** Texts and archives of one archive; of those that are not opened, names without bytes. */
function filesOf(
  bytes: Uint8Array,
  taken: Taken,
  opensMore: boolean,
): Map<string, Uint8Array> | 'badZip' | 'zipBomb' {
  const wanted = new Set<string>();
  const unopened: string[] = [];
  let isBomb = false;
  const look = ({ name, originalSize, size }: UnzipFileInfo): boolean => {
    taken.files++;
    isBomb ||= taken.files > ARCHIVE_FILES;
    if (/(?:^|\/)(?:__MACOSX\/|\._)/.test(name)) return false;
    if (isText(name) || (opensMore && /\.zip$/i.test(name))) {
      wanted.add(name);
      taken.bytes += originalSize;
      // small files may well be as repetitive as that
      const isDense = originalSize > 2 ** 20 && originalSize > size * UNPACKED_RATIO;
      isBomb ||= taken.bytes > UNPACKED_BYTES || isDense;
    } else if (isArchive(name)) unopened.push(name);
    return false;
  };
  try {
    // a first walk that unpacks nothing
    unzipSync(bytes, { filter: look });
    if (isBomb) return 'zipBomb';
    const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.has(name) }));
    const others = unopened.map((name): [string, Uint8Array] => [name, new Uint8Array()]);
    return new Map([...files, ...others].map(([name, data]) => [named(name), data]));
  } catch {
    return 'badZip';
  }
}

const named = (name: string): string => name.normalize('NFC').replaceAll('\\', '/');

const isText = (name: string): boolean => /\.(?:csv|json|html?|md|txt)$/i.test(name);

const isArchive = (name: string): boolean => /\.(?:zip|tgz|tar|gz|bz2|xz|7z|rar)$/i.test(name);

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
