import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unpack } from '@/lib/transfer/in/zip';

// The worker that unpacks the archive it is sent, so that the page never waits for it.
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
    const archive = unpack(data);
    const buffers = typeof archive === 'string' ? [] : [...archive.values()].map(({ buffer }) => buffer);
    postMessage(archive, { transfer: [...new Set(buffers)] });
  });
});
