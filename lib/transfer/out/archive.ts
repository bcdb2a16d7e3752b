import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Takes the bytes of a file as they come. */
export type Sink = (bytes: Uint8Array) => void;

export interface Archive {
  /**
   * Adds a file; false where there is no room for it any more. `isStored`: not compressed, as pictures are already, and as a
   * book's first file has to be.
   */
  add(name: string, content: string | Uint8Array, isStored?: boolean): boolean;
  end(): void;
}

/** How much an archive holds. */
export interface Room {
  files: number;
  bytes: number;
}

// Counts are of 16 bits, places of 32, all bits set meaning "see the extension for more", which fflate does not write:
// https://en.wikipedia.org/wiki/ZIP_(file_format)#ZIP64
export const room: Room = { files: 0xffff - 1, bytes: 2 ** 32 - 2 };

// Headers and descriptor of a file, in its place and in the list at the end, beside its name in both; the end itself.
const ABOUT = 30 + 16 + 46;
const END = 22;

// Text deflates to a third at this level, in half the time of the default.
const LEVEL = 3;

/** A zip that is written file by file: no more than one is in memory. */
export function createArchive(sink: Sink, now: number, { files, bytes }: Room = room): Archive {
  let count = 0;
  let written = 0;
  let listed = END;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written += chunk.length;
    sink(chunk);
  });
  const encoder = new TextEncoder();
  return {
    add(name, content, isStored = false) {
      const data = typeof content === 'string' ? encoder.encode(content) : content;
      const about = ABOUT + 2 * encoder.encode(name).length;
      // what cannot be compressed grows: a stored block has five bytes of its own, and holds 16 KB at least
      const most = data.length + 5 * Math.ceil(data.length / 2 ** 14 + 1);
      if (count === files || written + listed + most + about > bytes) return false;
      const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
      file.mtime = now;
      zip.add(file);
      file.push(data, true);
      count += 1;
      listed += about;
      return true;
    },
    end: () => zip.end(),
  };
}
