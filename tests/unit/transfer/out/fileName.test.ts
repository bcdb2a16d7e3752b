import { expect, test } from 'vitest';
import { fileName, namer } from '@/lib/transfer/out/fileName';

test.each([
  ['../../etc/passwd', 'etc-passwd.md'],
  ['..\\..\\x', 'x.md'],
  ['a/b', 'a-b.md'],
  ['a\u2215b', 'a-b.md'],
  ['\uff0fslash', 'slash.md'],
  ['<tag>', 'tag.md'],
  ['pipe|', 'pipe.md'],
  ['$(id)', '(id).md'],
  ['`id`', 'id.md'],
  ['-rf', 'rf.md'],
  ['trailing.', 'trailing.md'],
  ['CON', '_CON.md'],
  ['con.md', '_con.md.md'],
  ['COM1', '_COM1.md'],
  ['desktop.ini', '_desktop.ini.md'],
  ['constructor', 'constructor.md'],
  ['title\r\nContent-Disposition: x', 'title Content-Disposition- x.md'],
  ['\ufb01le', '\ufb01le.md'],
  ['\u2066\u2067isolates', 'isolates.md'],
  ['\ufeffBOM', 'BOM.md'],
  ['\ud800lone high', 'lone high.md'],
  ['\u001b[31mansi', '[31mansi.md'],
  ['가나다'.normalize('NFD'), '가나다.md'],
  // a joiner between letters that are one
  ['\u1112\u200b\u1161\u11ab', '한.md'],
  ['\u200b\u200c\u200d\u2060', ''],
  ['', ''],
])('%j is %j', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});

const long = ['한글 제목 '.repeat(60).normalize('NFD'), '😀'.repeat(100), 'a'.repeat(400), '👨‍👩‍👧‍👦'.repeat(50)];

test.each(long)('of a long title whole letters are left, at most 180 bytes', (title) => {
  const name = fileName(title, 'md');
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
  expect(new TextEncoder().encode(name).length).toBeGreaterThan(160);
  expect(name).toBe(name.normalize('NFC'));
  expect(name.isWellFormed()).toBe(true);
  expect(name).toMatch(/….md$/u);
});

test('no two posts share a name, in whatever case or composition, and one without a name gets one', () => {
  const nameOf = namer('md', 'galpi');
  const titles = [
    'Cache',
    'cache',
    'CACHE',
    '가',
    '가'.normalize('NFD'),
    '',
    '...',
    'x'.repeat(300),
    'x'.repeat(301),
  ];
  const names = titles.map(nameOf);
  expect(names.slice(0, 7)).toEqual([
    'Cache.md',
    'cache (2).md',
    'CACHE (3).md',
    '가.md',
    '가 (2).md',
    'galpi.md',
    'galpi (2).md',
  ]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
  for (const name of names) expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
});

test('as many posts as one likes may have one title', () => {
  const nameOf = namer('md', 'galpi');
  expect(nameOf('Untitled (3)')).toBe('Untitled (3).md');
  const names = Array.from({ length: 10_000 }, () => nameOf('Untitled'));
  expect(names.slice(0, 3)).toEqual(['Untitled.md', 'Untitled (2).md', 'Untitled (4).md']);
  expect(new Set(names).size).toBe(10_000);
});
