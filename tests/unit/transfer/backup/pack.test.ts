import { expect, test } from 'vitest';
import { isNameOfBackup, nameOfBackup, START } from '@/lib/transfer/backup/format';
import { packBackup, type Entry } from '@/lib/transfer/backup/pack';
import { isBackup, unpackBackup } from '@/lib/transfer/backup/unpack';

const packed = (entries: AsyncIterable<Entry>): Promise<Blob> =>
  new Response(packBackup(entries, new Date(0)) as ReadableStream<Uint8Array<ArrayBuffer>>).blob();

async function* some(): AsyncGenerator<Entry> {
  yield ['post', { title: '\ud800 한글'.normalize('NFD') }];
  yield ['highlight', { note: 'a\nb' }];
}

test('is one line a record between a first line and a last, each JSON', async () => {
  const file = await packed(some());
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  const lines = text.trimEnd().split('\n');
  expect(text.startsWith(START)).toBe(true);
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
    'galpi',
    'post',
    'highlight',
    'end',
  ]);
  expect(JSON.parse(lines[3]!)).toMatchObject({ end: { counts: { post: 1, highlight: 1 } } });
  expect(text).toContain(String.raw`\ud800`);
});

test('what is packed is what is unpacked, to the letter', async () => {
  const read: unknown[] = [];
  const told = await unpackBackup(
    await packed(some()),
    async ({ kind, record }) => void read.push([kind, record]),
  );
  expect(told).toEqual({ made: new Date(0).toISOString() });
  expect(read).toEqual([
    ['post', { title: '\ud800 한글'.normalize('NFD') }],
    ['highlight', { note: 'a\nb' }],
  ]);
});

test('it is made as it is read: of a million records only some are asked for', async () => {
  let made = 0;
  const endless = async function* (): AsyncGenerator<Entry> {
    for (; made < 1_000_000; made++) yield ['post', { title: `${made} ${Math.random()}`.repeat(100) }];
  };
  const reader = packBackup(endless(), new Date(0)).getReader();
  await reader.read();
  await new Promise((next) => setTimeout(next, 50));
  expect(made).toBeLessThan(10_000);
  await reader.cancel();
});

test('a backup is told by its first bytes, packed or unpacked', async () => {
  const file = await packed(some());
  const plain = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  const gzip = (text: string): Promise<Blob> =>
    new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
  expect(await Promise.all([file, plain, file.slice(0, 120)].map(isBackup))).toEqual([true, true, true]);
  const others = [new Blob(), new Blob(['title,url']), await gzip('title,url'), file.slice(0, 5)];
  expect(await Promise.all(others.map(isBackup))).toEqual([false, false, false, false]);
});

test('names are in the order of time, and known again', () => {
  const names = [new Date(2026, 0, 2, 3, 4, 5), new Date(2026, 10, 28, 9, 12, 0)].map(nameOfBackup);
  expect(names).toEqual(['galpi-2026-01-02-030405.galpi.gz', 'galpi-2026-11-28-091200.galpi.gz']);
  expect(names.every(isNameOfBackup)).toBe(true);
  expect(['../galpi-2026-01-02-030405.galpi.gz', 'galpi.gz', 'photo.jpg'].some(isNameOfBackup)).toBe(false);
});
