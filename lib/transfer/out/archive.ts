import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Takes the bytes of a file as they come. */
export type Sink = (bytes: Uint8Array) => void;

export interface Archive {
  /** `isStored`: not compressed, as pictures are already, and as a book's first file has to be */
  add(name: string, content: string | Uint8Array, isStored?: boolean): void;
  end(): void;
}

// https://en.wikipedia.org/wiki/ZIP_(file_format): text deflates to a third at this level, in half the time of the default
const LEVEL = 3;

/** A zip that is written file by file: no more than one is in memory. */
export function createArchive(sink: Sink, now: number): Archive {
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    sink(chunk);
  });
  const encoder = new TextEncoder();
  return {
    add(name, content, isStored = false) {
      const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
      file.mtime = now;
      zip.add(file);
      file.push(typeof content === 'string' ? encoder.encode(content) : content, true);
    },
    end: () => zip.end(),
  };
}
