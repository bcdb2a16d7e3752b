import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ARCHIVE_FILES, UNPACKED_BYTES, UNPACKED_RATIO } from './limits';

/** The texts of an archive, by their names; nothing is ever written by these. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** An archive, or why it is none that is read. */
export type Unpacked = Archive | 'badZip' | 'zipBomb';

/**
 * Unpacks what may hold records. Sizes are those that the archive declares: no file is unpacked beyond its own. What
 * declares too much is refused before anything is unpacked.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  let total = 0;
  let count = 0;
  let isBomb = false;
  const wanted = ({ name, originalSize, size }: UnzipFileInfo): boolean => {
    count++;
    if (!/\.(?:csv|json|html?|md|txt)$/i.test(name) || /(?:^|\/)(?:__MACOSX\/|\._)/.test(name)) return false;
    total += originalSize;
    // small files may well be as repetitive as that
    const isDense = originalSize > 2 ** 20 && originalSize > size * UNPACKED_RATIO;
    isBomb ||= count > ARCHIVE_FILES || total > UNPACKED_BYTES || isDense;
    return !isBomb;
  };
  try {
    // a first walk that unpacks nothing
    unzipSync(bytes, { filter: (file) => wanted(file) && false });
    if (isBomb) return 'zipBomb';
    [total, count] = [0, 0];
    const files = Object.entries(unzipSync(bytes, { filter: wanted }));
    return new Map(files.map(([name, data]) => [name.normalize('NFC').replaceAll('\\', '/'), data]));
  } catch {
    return 'badZip';
  }
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
