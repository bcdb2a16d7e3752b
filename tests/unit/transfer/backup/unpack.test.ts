import { expect, test } from 'vitest';
import { unpackBackup } from '@/lib/transfer/backup/unpack';

const header = (version: number): string => `{"galpi":"backup","version":${version},"made":""}\n`;
const post = '{"post":{}}\n';
const take = async (): Promise<void> => undefined;

/** A file that tells whether its reading was given up before its end. */
function endless(...lines: string[]): { file: Blob; isGivenUp: () => boolean } {
  const bytes = new TextEncoder();
  const file = new Blob(lines);
  let isGivenUp = false;
  let at = 0;
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes.encode(lines[at++] ?? post)),
      cancel: () => void (isGivenUp = true),
    });
  Object.assign(file, { stream });
  return { file, isGivenUp: () => isGivenUp };
}

test.each([
  ['it is newer', [header(2)], 'newer'],
  ['its first line is another', ['{"galpi":"other"}\n'], 'broken'],
  ['a line is none', [header(1), '[1]\n'], 'broken'],
  ['a line holds two records', [header(1), '{"post":1,"rule":2}\n'], 'broken'],
  ['something follows its end', [header(1), '{"end":{"counts":{},"digest":""}}\n'], 'broken'],
])('a file is not read on where %s', async (_, lines, reason) => {
  const { file, isGivenUp } = endless(...lines);
  expect(await unpackBackup(file, take)).toBe(reason);
  expect(isGivenUp()).toBe(true);
});

test('a file is not read on where its records cannot be taken', async () => {
  const { file, isGivenUp } = endless(header(1));
  const full = async (): Promise<void> => {
    throw new DOMException('', 'QuotaExceededError');
  };
  await expect(unpackBackup(file, full)).rejects.toThrow(DOMException);
  expect(isGivenUp()).toBe(true);
});
