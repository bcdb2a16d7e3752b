// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { contents } from './files';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const HEAD = 'title,url,time_added,tags,status\n';
const TAIL = ',https://dev.example/a,1467043200,,unread\n';
const KOREAN = [0xbb, 0xf6, 0xc0, 0xce]; // 색인 in EUC-KR

test('a mark at the start is no part of the first column', () => {
  expect(contents(bytes([0xef, 0xbb, 0xbf], HEAD, '색인', TAIL))).toMatchObject({
    format: 'pocket',
    encoding: null,
  });
});

test('EUC-KR is recognised, and said', () => {
  const read = contents(bytes(HEAD, KOREAN, TAIL));
  expect(read).toMatchObject({ encoding: 'EUC-KR', items: [{ title: '색인' }], faults: [] });
});

test('UTF-16 is told by its mark', () => {
  const text = `${HEAD}색인${TAIL}`;
  const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
  expect(contents(bytes([0xff, 0xfe], [...new Uint8Array(units.buffer)]))).toMatchObject({
    encoding: 'UTF-16',
    items: [{ title: '색인' }],
  });
});

test('a line in another encoding than its file is told, and can be read as EUC-KR', () => {
  const read = contents(bytes(HEAD, '캐시 이야기', TAIL, KOREAN, TAIL));
  expect(read.items).toMatchObject([{ title: '캐시 이야기' }]);
  expect(read.faults).toMatchObject([{ line: 3, reason: 'garbled', item: { title: '색인' } }]);
});

test('what Western spreadsheets write is read as they mean it', () => {
  const read = contents(bytes(HEAD, 'Caf', [0xe9], ' au lait', TAIL));
  expect(read).toMatchObject({ encoding: 'Windows-1252', items: [{ title: 'Café au lait' }], faults: [] });
});

test.each([
  ['UTF-8', null, bytes(HEAD, '색인', TAIL, '캐시').slice(0, -1)],
  ['EUC-KR', 'EUC-KR', bytes(HEAD, KOREAN, TAIL, KOREAN.slice(0, -1))],
])('%s that is cut off within a character stays what it is', (_, encoding, file) => {
  const read = contents(file);
  expect(read).toMatchObject({
    encoding,
    items: [{ title: '색인' }],
    faults: [{ line: 3, reason: 'cutOff' }],
  });
});

test('a last letter with an accent is no half of another character', () => {
  expect(contents(bytes('https://dev.example/a Caf', [0xe9])).items).toMatchObject([{ title: 'Café' }]);
});

test.each([
  ['UTF-8', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], HEAD, '색인', TAIL)],
  ['UTF-16', Buffer.from(`\ufeff\ufeff${HEAD}색인${TAIL}`, 'utf16le')],
])('a second mark of %s is no part of the first column either', (_, file) => {
  expect(contents(file)).toMatchObject({ format: 'pocket', items: [{ title: '색인', place: { line: 2 } }] });
});

test('JSON behind two marks is read', () => {
  expect(contents('\ufeff\ufeff[{"url":"https://dev.example/a","is_archived":0}]').items).toHaveLength(1);
});
