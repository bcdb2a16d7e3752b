import type { Unpacked } from '@/lib/transfer/in/zip';

/** Unpacks an archive, whose bytes are gone then, and keeps nobody waiting meanwhile. */
export type Unpack = (bytes: Uint8Array<ArrayBuffer>) => Promise<Unpacked>;

type UnzipWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** In a worker of its own for each archive: what it took of memory goes with it. */
export const unpackApart =
  (start: () => UnzipWorker): Unpack =>
  async (bytes) => {
    const worker = start();
    const done = Promise.withResolvers<Unpacked>();
    worker.addEventListener('message', ({ data }: MessageEvent<Unpacked>) => done.resolve(data));
    // what a worker dies of is too much for this machine, or no archive
    worker.addEventListener('error', () => done.resolve('badZip'));
    worker.postMessage(bytes, [bytes.buffer]);
    try {
      return await done.promise;
    } finally {
      worker.terminate();
    }
  };
