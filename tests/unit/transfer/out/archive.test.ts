import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createArchive, room, type Room } from '@/lib/transfer/out/archive';

const NOW = Date.UTC(2026, 10, 28);

function opened(most?: Room) {
  const parts: Uint8Array[] = [];
  const archive = createArchive((part) => void parts.push(part.slice()), NOW, most);
  return { archive, bytes: () => new Uint8Array(Buffer.concat(parts)) };
}

test('an archive is read by others, compressed or as it stands', () => {
  const { archive, bytes } = opened();
  expect(archive.add('글.md', '가'.repeat(1000))).toBe(true);
  expect(archive.add('a.png', new Uint8Array([1, 2, 3]), true)).toBe(true);
  archive.end();
  const files = unzipSync(bytes());
  expect(strFromU8(files['글.md']!)).toBe('가'.repeat(1000));
  expect(files['a.png']).toEqual(new Uint8Array([1, 2, 3]));
  expect(bytes().length).toBeLessThan(1000);
});

test('more files than its list can count are refused, and what is in it stays readable', () => {
  const { archive, bytes } = opened();
  const empty = new Uint8Array();
  let taken = 0;
  while (taken < 70_000 && archive.add(String(taken), empty, true)) taken += 1;
  expect(taken).toBe(room.files);
  expect(taken).toBeLessThan(65_535);
  archive.end();
  const end = bytes().subarray(-22);
  expect(new DataView(end.buffer, end.byteOffset).getUint16(10, true)).toBe(taken);
});

test('more bytes than a place can name are refused, its list counted in', () => {
  const noise = crypto.getRandomValues(new Uint8Array(40_000));
  for (const isStored of [true, false]) {
    const { archive, bytes } = opened({ files: 100, bytes: 500_000 });
    let taken = 0;
    while (taken < 100 && archive.add(`그림-${taken}.png`, noise, isStored)) taken += 1;
    archive.end();
    expect(taken).toBeLessThan(100);
    expect(Object.keys(unzipSync(bytes()))).toHaveLength(taken);
    expect(bytes().length).toBeLessThanOrEqual(500_000);
    // refused for want of room, not before
    expect(bytes().length).toBeGreaterThan(500_000 - 41_000);
  }
});
