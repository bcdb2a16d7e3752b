// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Library } from '@/lib/library/database';
import { importItems } from '@/lib/library/importing/write';
import { allPostIds } from '@/lib/library/lists';
import { wordsOf } from '@/lib/model/highlight';

import { writeExport, type ExportOrder } from '@/lib/shelves/exporting/writeExport';
import type { ImportItem } from '@/lib/transfer/in/item';
import { giveLocks, giveSetHtml, highlight, item } from '../../library/importing/items';
import { emptyLibrary } from '../../library/samples';
import { contents } from '../../transfer/in/files';
import { words } from '../../transfer/out/sample';

beforeEach(() => {
  giveSetHtml();
  giveLocks();
});

const NOW = Date.UTC(2026, 10, 28);
const never = new AbortController().signal;
const put = (db: Library, items: readonly ImportItem[]) =>
  importItems(db, items, () => undefined, never, NOW);

async function filled(): Promise<Library> {
  const db = emptyLibrary();
  const html = '<p>첫 문단은 짧다. React 는 좋다.</p><p>둘째 문단이다. =SUM(1) 도 있다.</p>';
  const first = highlight('첫 문단은 짧다.', {
    colour: 'pink',
    note: '메모',
    tags: ['태그'],
    createdAt: NOW - 9000,
  });
  const sum = highlight('=SUM(1) 도 있다.', { colour: 'blue', note: '-빼기', createdAt: NOW - 8000 });
  const picture = highlight('', {
    picture: 'https://dev.example/queue.png',
    note: '그림의 메모',
    createdAt: NOW - 6000,
  });
  const book = highlight('책의 말', { createdAt: NOW - 7000 });
  await put(db, [
    item({
      tags: ['db'],
      savedAt: NOW,
      note: '첫 줄\n\n- 목록',
      excerpt: '요약',
      html,
      highlights: [first, sum, picture],
    }),
    item({ url: 'https://dev.example/b', title: '나', savedAt: NOW, excerpt: '요약' }),
    item({ url: '', title: '책', byline: '저자', savedAt: NOW, highlights: [book] }),
  ]);
  return db;
}

async function exported(db: Library, format: ExportOrder['format']): Promise<Uint8Array> {
  const order: ExportOrder = { format, body: true, ids: await allPostIds(db), template: '', words, now: NOW };
  const file = await writeExport(db, order, () => undefined, never);
  if (file === 'tooLarge') throw new Error(file);
  // jsdom has no `blob.bytes()`
  return new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(new Uint8Array(reader.result as ArrayBuffer)));
    reader.readAsArrayBuffer(file.blob);
  });
}

async function held(db: Library) {
  const marks = (await db.highlights.toArray()).map((mark) => ({
    words: wordsOf(mark),
    colour: mark.colour,
    note: mark.note,
    tags: mark.tags,
    at: mark.createdAt,
  }));
  return marks.sort((a, b) => a.at - b.at);
}

test.each(['csv', 'readwise', 'annotations'] as const)(
  'a %s file brings the same highlights into an empty library',
  async (format) => {
    const db = await filled();
    const fresh = emptyLibrary();
    await put(fresh, contents(await exported(db, format)).items);
    expect(await held(fresh)).toEqual(await held(db));
  },
);

test.each(['csv', 'readwise', 'annotations', 'bookmarks'] as const)(
  'a %s file changes nothing in the library that wrote it',
  async (format) => {
    const db = await filled();
    const before = [await held(db), (await db.posts.toArray()).map(({ note, tags }) => [note, tags])];
    await put(db, contents(await exported(db, format)).items);
    expect([await held(db), (await db.posts.toArray()).map(({ note, tags }) => [note, tags])]).toEqual(
      before,
    );
  },
);
