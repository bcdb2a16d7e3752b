// @vitest-environment jsdom
import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { contents, read, samples, zip } from './files';

const packed = (files: Zippable): Uint8Array => zipSync(files);

const csv = (slug: string): string =>
  `title,url,time_added,tags,status\n${slug},https://dev.example/${slug},1467043200,,unread\n`;

const titles = (file: Uint8Array): string[] => contents(file).items.map(({ title }) => title);

test('an archive in an archive is read with it, and one in that', () => {
  const inner = zip({ 'part_0.csv': csv('c') });
  const middle = packed({ 'part_0.csv': strToU8(csv('b')), 'pocket.zip': inner });
  expect(titles(packed({ 'part_0.csv': strToU8(csv('a')), 'All/pocket.zip': middle }))).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('services of one archive are read beside one another, each with its own pages', () => {
  const whole = packed({
    'omnivore.zip': samples['omnivore'] as Uint8Array,
    'pocket.zip': zip({ 'part_0.csv': csv('a') }),
  });
  const { items, faults } = contents(whole);
  expect(items.map(({ title, html }) => [title, html !== null])).toEqual([
    ['색인 이야기', true],
    ['Cache', false],
    ['a', false],
  ]);
  expect(items[0]!.highlights).toHaveLength(2);
  expect(faults).toEqual([]);
});

const unread: [string, string, Uint8Array][] = [
  ['that is none', 'pocket.zip', strToU8('x')],
  ['that is cut short', 'pocket.zip', zip({ 'part_0.csv': csv('b') }).slice(0, 40)],
  ['without records', 'photos.zip', zip({ 'a.css': 'a {}' })],
  ['of another kind', 'takeout.tgz', strToU8('x')],
  ['three archives deep', 'a.zip/b.zip/c.zip', zip({ 'part_0.csv': csv('b') })],
];

test.each(unread)('an archive %s is named as not read', (_, path, bytes) => {
  const [name, ...around] = path.split('/').reverse() as [string, ...string[]];
  const inner = around.reduce<Zippable>((files, folder) => ({ [folder]: packed(files) }), { [name]: bytes });
  const { items, faults } = contents(packed({ 'part_0.csv': strToU8(csv('a')), ...inner }));
  expect(items).toHaveLength(1);
  expect(faults).toMatchObject([{ reason: 'badPart', detail: path }]);
});

test('what the archives inside unpack to counts with the rest', () => {
  const bomb = zipSync({ 'part_0.csv': new Uint8Array(8 * 2 ** 20) }, { level: 9 });
  expect(read(packed({ 'a.zip': bomb }))).toEqual({ kind: 'refused', reason: 'zipBomb' });
  // each declares 350 MB, which is not too much for its size
  const part = zipSync({ 'part_0.csv': new Uint8Array(2 ** 21).fill(97) }, { level: 0 });
  const list = part.findLastIndex((byte, i) => byte === 0x50 && part[i + 1] === 0x4b && part[i + 2] === 1);
  new DataView(part.buffer).setUint32(list + 24, 350 * 2 ** 20, true);
  expect(read(zipSync({ 'a.zip': part }, { level: 0 }))).not.toMatchObject({ reason: 'zipBomb' });
  expect(read(zipSync({ 'a.zip': part, 'b.zip': part }, { level: 0 }))).toEqual({
    kind: 'refused',
    reason: 'zipBomb',
  });
});

test('an archive that holds itself comes to an end', () => {
  let bytes = zip({ 'part_0.csv': csv('a') });
  for (let i = 0; i < 30; i++) bytes = packed({ 'r.zip': bytes, 's.zip': bytes });
  expect(read(bytes)).toEqual({ kind: 'refused', reason: 'unknown' });
});

test('a fault of an archive says in which of its files it stands', () => {
  const bad = 'title,url,time_added,tags,status\nX,ftp://dev.example/x,1467043200,,unread\n';
  const { faults } = contents(packed({ 'part_0.csv': strToU8(csv('a')), 'part_1.csv': strToU8(bad) }));
  expect(faults).toMatchObject([{ line: 2, reason: 'badAddress', file: 'part_1.csv' }]);
});

test('a table of unknown make in an archive is read by what its columns seem to be', () => {
  const table = 'Title,Author,URL,Tags,Highlight Count\n색인,이하늘,https://dev.example/a,db;색인,2\n';
  const found = contents(
    packed({ 'matter/history.csv': strToU8(table), 'matter/rest.csv': strToU8('a,b\n1,2\n') }),
  );
  expect(found).toMatchObject({ format: 'csv', faults: [{ reason: 'badPart', detail: 'matter/rest.csv' }] });
  expect(found.items).toMatchObject([{ title: '색인', byline: '이하늘', tags: ['db', '색인'] }]);
});
