import { unpack } from '@/lib/transfer/in/zip';

// Unpacks the archive that it is sent, so that the page never waits for it.
addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  const archive = unpack(data);
  const buffers = typeof archive === 'string' ? [] : [...archive.values()].map(({ buffer }) => buffer);
  postMessage(archive, { transfer: [...new Set(buffers)] });
});
