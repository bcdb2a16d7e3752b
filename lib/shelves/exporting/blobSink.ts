import type { Sink } from '@/lib/transfer/out/archive';

// Bytes that are kept in memory before the browser takes them: it puts larger blobs on the disk.
const HELD = 8 * 2 ** 20;

/** Collects a file that may be larger than memory. */
export function blobSink(): { sink: Sink; blob: (type: string) => Blob } {
  const blobs: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  const flush = (): void => {
    if (parts.length > 0) blobs.push(new Blob(parts));
    parts = [];
    held = 0;
  };
  return {
    sink(bytes) {
      parts.push(bytes as Uint8Array<ArrayBuffer>);
      held += bytes.length;
      if (held >= HELD) flush();
    },
    blob(type) {
      flush();
      return new Blob(blobs, { type });
    },
  };
}
