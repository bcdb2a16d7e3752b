import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Digest } from '@/lib/transfer/backup/digest';

const BLOCK = 2 ** 20;

/** As docs/backup.md says it. */
function plain(bytes: Uint8Array): string {
  let digest = Buffer.alloc(0);
  let at = 0;
  do {
    digest = createHash('sha256')
      .update(digest)
      .update(bytes.subarray(at, at + BLOCK))
      .digest();
    at += BLOCK;
  } while (at < bytes.length);
  return digest.toString('hex');
}

test.each([0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 3 * BLOCK + 7])(
  'of %i bytes it is the same, however they come',
  async (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 251);
    for (const piece of [length || 1, 65_536, 999_983]) {
      const digest = new Digest();
      for (let at = 0; at < length; at += piece) await digest.add(bytes.subarray(at, at + piece));
      expect(await digest.end()).toBe(plain(bytes));
    }
  },
);
