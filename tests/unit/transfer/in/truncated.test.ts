// @vitest-environment jsdom
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { zipSync, strToU8 } from 'fflate';
import type { ImportItem } from '@/lib/transfer/in/item';
import { contents, read, samples, zip } from './files';

const CUTS = 200;
const POSTS = 30;
const numbers = Array.from({ length: POSTS }, (_, i) => i);
const each = (line: (i: number) => string): string => numbers.map(line).join('');
const csv = (head: string, line: (i: number) => string): string => `${head}\n${each((i) => `${line(i)}\n`)}`;
const url = (i: number): string => `https://dev.example/글/${i}?a=1&b=2`;

/** Files of lines and of tags, of which a part can be read. */
const loose: Record<string, string> = {
  pocket: csv(
    'title,url,time_added,tags,status',
    (i) => `"글, ${i}",${url(i)},${1467043200 + i},a|b${i},archive`,
  ),
  instapaper: csv(
    'URL,Title,Selection,Folder,Timestamp,Tags',
    (i) => `${url(i)},글 ${i},"한 줄\n""둘째"" 줄",서버,${1467043200 + i},"[""a"",""b${i}""]"`,
  ),
  raindrop: csv(
    'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
    (i) =>
      `${i},글 ${i},메모,,${url(i)},서버/DB,"a, b",2023-05-01T10:00:00.000Z,,"Highlight:색인 ${i}\nNote:왜",true`,
  ),
  readwise: csv(
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
    (i) => `색인은 ${i},글 ${i},김,,왜,yellow,"db, 색인",order,${i},2023-05-01 10:00:00+00:00,서버`,
  ),
  reader: csv(
    'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
    (i) => `글 ${i},${url(i)},0${i},"['db']",2023-05-01 10:00:00+00:00,0.4,later,True`,
  ),
  readeck: csv(
    'url,title,created,labels,is_archived,is_marked,type',
    (i) => `${url(i)},글 ${i},2023-05-01T10:00:00Z,"[""db""]",true,true,article`,
  ),
  pocketHtml: `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>\n${each((i) => `<li><a href="https://dev.example/${i}" time_added="${1467043200 + i}" tags="a,b">글 ${i}</a></li>\n`)}</ul></body></html>`,
  bookmarks: `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n<DT><H3>서버</H3>\n<DL><p>\n${each((i) => `<DT><A HREF="https://dev.example/${i}" ADD_DATE="${1682935200 + i}" TAGS="a">글 ${i}</A>\n${i % 3 ? '' : '<DT><A HREF="javascript:1">b</A>\n'}`)}</DL><p>\n</DL><p>\n`,
  addresses: each((i) => `${url(i)} 글 ${i}\n`),
};

/** Files that are whole or nothing, of as many posts. */
const strict: Record<string, Uint8Array> = Object.fromEntries([
  ...['wallabag', 'karakeep', 'linkwarden', 'hypothesis', 'webclipper', 'annotations', 'omnivore'].map(
    (name) => [name, repeated(samples[name]!)] as const,
  ),
  ['pocketZip', zip({ 'part_000000.csv': loose['pocket']!, 'part_000001.csv': loose['pocket']! })] as const,
]);

/** With its longest list made longer: of entries like those that are there. */
function repeated(file: string | Uint8Array): Uint8Array {
  if (typeof file !== 'string')
    return zipSync({
      'metadata_0_to_9.json': strToU8(
        JSON.stringify(
          numbers.map((i) => ({
            slug: `a-${i}`,
            title: `글 ${i}`,
            url: `https://dev.example/${i}`,
            savedAt: '2023-05-01T10:00:00.000Z',
          })),
        ),
      ),
      ...Object.fromEntries(numbers.map((i) => [`content/a-${i}.html`, strToU8(`<p>본문 ${i}</p>`)])),
    });
  const value = JSON.parse(file) as Record<string, unknown> | unknown[];
  const longer = (list: unknown[]): unknown[] => numbers.flatMap(() => list);
  const lists = Array.isArray(value)
    ? longer(value)
    : Object.fromEntries(
        Object.entries(value).map(([key, part]) => [
          key,
          Array.isArray(part) && key !== 'lists' ? longer(part) : part,
        ]),
      );
  return strToU8(JSON.stringify(lists));
}

/** Its start, its end, and places all over it. */
const endsOf = (size: number): number[] =>
  Array.from({ length: CUTS }, (_, i) =>
    i < 20 ? i : i < 60 ? size - 1 - (i - 20) : Math.floor(((i - 60) / (CUTS - 60)) * size),
  );

const said = (item: ImportItem): string => JSON.stringify({ ...item, place: null });

test.each(Object.keys(strict))(`${CUTS} truncations of a file of %s give nothing, and why`, (name) => {
  const whole = strict[name]!;
  expect(contents(whole).items.length).toBeGreaterThanOrEqual(POSTS);
  for (const end of endsOf(whole.length)) {
    const found = read(whole.slice(0, end));
    expect(found.kind, `at ${end}`).toBe('refused');
    if (found.kind === 'refused') expect(['badJson', 'badZip', 'empty', 'unknown']).toContain(found.reason);
    if (found.kind === 'refused' && end > 3) expect(['badJson', 'badZip']).toContain(found.reason);
  }
});

/** Whether a table ends within its last cell, or at the end of a row: nobody can tell whether there was more. */
function mayBeWhole(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  if (text.endsWith('\ufffd')) return false;
  const { data } = Papa.parse<string[]>(text.trimEnd());
  return /\s$/.test(text) || data.at(-1)!.length === data[0]!.length;
}

test.each(Object.keys(loose))(
  `${CUTS} truncations of a file of %s give whole posts, and tell where it ends`,
  (name) => {
    const bytes = strToU8(loose[name]!);
    const whole = contents(bytes).items.map(said);
    expect(whole.length).toBeGreaterThanOrEqual(POSTS);
    let told = 0;
    for (const end of endsOf(bytes.length)) {
      const cut = bytes.slice(0, end);
      const found = read(cut);
      if (found.kind !== 'read') continue;
      const items = found.items.map(said);
      const isTold = found.faults.some(({ reason }) => /^(?:cutOff|noEnd|badQuotes|unclosed)$/.test(reason));
      const isOpen = !name.endsWith('tml') && name !== 'bookmarks' && !isTold;
      // of what nobody can tell from a whole file, the last row alone is in doubt
      if (isOpen) expect(mayBeWhole(cut), `at ${end}`).toBe(true);
      const sure = isOpen ? items.slice(0, -1) : items;
      expect(sure, `at ${end}`).toEqual(whole.slice(0, sure.length));
      if (isTold) told++;
      else if (!isOpen) expect(items, `at ${end}`).toHaveLength(whole.length);
    }
    expect(told).toBeGreaterThan(name === 'addresses' ? 10 : 50);
  },
);
