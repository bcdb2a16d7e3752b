import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '@/lib/library/bytes';
import type { Library } from '@/lib/library/database';
import { commitStaged } from '@/lib/library/restore/commit';
import { stageBackup } from '@/lib/library/restore/stage';
import type { Entry } from '@/lib/transfer/backup/pack';
import { emptyLibrary } from '../samples';
import { cleaner } from './cleaner';
import { contents, restore, stage } from './libraries';
import { fileOf, postOf } from './records';

let db: Library;
beforeEach(() => {
  db = emptyLibrary();
});

const ports = { cleaner, tell: () => undefined, signal: new AbortController().signal };

const zipped = (...parts: BlobPart[]): Promise<Blob> =>
  new Response(new Blob(parts).stream().pipeThrough(new CompressionStream('gzip'))).blob();

const post = postOf();
const HASH = 'a'.repeat(64);
const body = { postId: 'p', html: '<p>글</p>', text: '글', images: {}, hash: HASH, capturedAt: 1 };
const highlight = {
  id: 'h',
  postId: 'p',
  selectors: [{ type: 'TextPositionSelector', start: 0, end: 1 }],
  colour: 'yellow',
  note: '',
  tags: [],
  section: '',
  at: 0,
  createdAt: 1,
  updatedAt: 1,
  rev: 1,
};

describe('refused whole, with nothing left behind', () => {
  const header = '{"galpi":"backup","version":1,"made":""}\n';
  const cases: [what: string, file: () => Promise<Blob>, reason: string][] = [
    ['nothing at all', async () => new Blob([]), 'broken'],
    ['another file', async () => new Blob(['title,url\n']), 'broken'],
    ['no end', () => zipped(header), 'broken'],
    ['a newer version', () => zipped('{"galpi":"backup","version":2,"made":""}\n'), 'newer'],
    [
      'an end that counts otherwise',
      () => zipped(header, '{"end":{"counts":{"post":1},"digest":""}}\n'),
      'broken',
    ],
    ['an end of another shape', () => zipped(header, '{"end":7}\n'), 'broken'],
    ['lines that are no records', () => zipped(header, '[1]\n'), 'broken'],
    ['two records in a line', () => zipped(header, '{"post":1,"rule":2}\n'), 'broken'],
    ['bytes that are no text', () => zipped(header, new Uint8Array([0x22, 0xff, 0x22, 10])), 'broken'],
    ['a line without an end of zeros', () => zipped(header, new Uint8Array(40 * 2 ** 20)), 'bomb'],
    ['lines without an end', () => zipped(header, '{"x":1}\n'.repeat(3_000_000)), 'bomb'],
    [
      '100,000 levels',
      () => zipped(header, `{"post":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`),
      'broken',
    ],
  ];
  test.each(cases)('%s', async (_, file, reason) => {
    const before = await contents(db);
    expect(await stageBackup(db, await file(), ports)).toBe(reason);
    expect(await contents(db)).toEqual(before);
    expect([await db.staged.count(), await db.stagedAssets.count()]).toEqual([0, 0]);
  });

  test('what stands after the end', async () => {
    const bytes = await new Response(
      (await fileOf()).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    expect(await stageBackup(db, await zipped(bytes), ports)).toMatchObject({ fresh: 0 });
    expect(await stageBackup(db, await zipped(bytes, '{"post":{}}\n'), ports)).toBe('broken');
  });
});

describe('left out and told, the rest stays', () => {
  const broken: [what: string, ...Entry[]][] = [
    ['a post without an address', ['post', { ...post, id: 'q', url: '' }]],
    ['a post at a script', ['post', { ...post, id: 'q', url: 'javascript:alert(1)' }]],
    ['a post under an id of several lines', ['post', { ...post, id: 'q\nr', url: 'https://dev.example/q' }]],
    [
      'a post at a time that is none',
      ['post', { ...post, id: 'q', url: 'https://dev.example/q', savedAt: 1e300 }],
    ],
    ['a post twice', ['post', post]],
    ['another post at its address', ['post', { ...post, id: 'q' }]],
    [
      'a title that is no text',
      ['post', { ...post, id: 'q', url: 'https://dev.example/q', title: { a: 1 } }],
    ],
    ['a highlight of no post', ['highlight', { ...highlight, id: 'i', postId: 'nobody' }]],
    ['a highlight twice', ['highlight', highlight]],
    ['a colour that is none', ['highlight', { ...highlight, id: 'i', colour: 'url(x)' }]],
    ['a selector that is none', ['highlight', { ...highlight, id: 'i', selectors: [{ type: 'toString' }] }]],
    ['a second body', ['body', body]],
    ['a picture that is a document', ['asset', { hash: HASH, type: 'image/svg+xml', size: 1 }]],
    ['bytes of no picture', ['bytes', 'aaaa']],
    ['bytes that are none', ['bytes', '<>']],
    ['nothing', ['rule', null]],
  ];
  test.each(broken)('%s', async (_, ...entries) => {
    const file = await fileOf(['post', post], ['body', body], ['highlight', highlight], ...entries);
    expect(await stage(db, file)).toMatchObject({ unreadable: [5], fresh: 1 });
    await commitStaged(db, () => undefined, ports.signal);
    expect([await db.posts.count(), await db.highlights.count(), await db.bodies.count()]).toEqual([1, 1, 1]);
  });

  test('no highlight is left out because of a number that is only shown', async () => {
    const marked = { ...highlight, at: Number.NaN };
    const file = await fileOf(['post', { ...post, progress: 7, chars: null }], ['highlight', marked]);
    expect(await stage(db, file)).toMatchObject({ unreadable: [], fresh: 1, highlights: { fresh: 1 } });
    await restore(db, file);
    expect(await db.posts.toArray()).toMatchObject([{ progress: 0, chars: 0 }]);
    expect(await db.highlights.toArray()).toMatchObject([{ at: 0 }]);
  });

  test('records of kinds and fields that are not known yet', async () => {
    const file = await fileOf(
      ['review' as never, { due: 1 }],
      ['post', { ...post, mood: 'later', __proto__: { shelf: 'evil' } }],
      ['__proto__' as never, { a: 1 }],
    );
    expect(await stage(db, file)).toMatchObject({ unknown: 2, unreadable: [], fresh: 1 });
    await restore(db, file);
    expect(await db.posts.toArray()).toEqual([post]);
  });
});

test('a body is sanitised like that of a page, with the text and the hash it then has', async () => {
  const html = '<p onclick="x()">글<script>x()</script><a href="javascript:x()">곳</a><img src="x:y"></p>';
  await restore(
    db,
    await fileOf(['post', post], ['body', { ...body, html }], ['version', { ...body, html: '<svg/>본문' }]),
  );
  const stored = await db.bodies.get('p');
  expect(stored).toMatchObject({ html: '<p>글<a>곳</a></p>', text: '글곳' });
  expect(stored!.hash).toBe(await sha256(new TextEncoder().encode(stored!.html)));
  expect((await db.versions.toArray()).map((version) => version.html)).toEqual(['본문']);
});

test('a picture is taken by its bytes alone, and only where a body shows it', async () => {
  const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const hash = await sha256(bytes('png'));
  const asset = (of: string): Entry => ['asset', { hash: of, type: 'image/png', size: 3 }];
  const data: Entry = ['bytes', bytes('png').toBase64()];
  const images = {
    'https://img.example/a.png': hash,
    'https://img.example/b.png': HASH,
    'javascript:x': hash,
  };
  const file = await fileOf(
    asset(hash),
    data,
    asset(HASH),
    data,
    ['post', post],
    ['body', { ...body, images }],
  );
  expect(await stage(db, file)).toMatchObject({ unreadable: [5] });
  await commitStaged(db, () => undefined, ports.signal);
  expect(await db.assets.toCollection().primaryKeys()).toEqual([hash]);
  expect(Object.keys((await db.bodies.get('p'))!.images)).not.toContain('javascript:x');
  const alone = emptyLibrary();
  await restore(alone, await fileOf(asset(hash), data, ['post', post]));
  expect(await alone.assets.count()).toBe(0);
});

test('settings are read like those that are stored', async () => {
  const settings = JSON.parse(
    '{"theme":"dark","size":4,"__proto__":{"token":"x"},"token":"secret"}',
  ) as unknown;
  const plan = await stage(db, await fileOf(['settings', settings]));
  expect(plan.settings).toMatchObject({ theme: 'dark', size: 18 });
  expect(plan.settings).not.toHaveProperty('token');
});

test('stopped while it is written, nothing has come in', async () => {
  const posts = Array.from({ length: 100 }, (_, i): Entry => [
    'post',
    { ...post, id: `p${i}`, url: `https://dev.example/${i}` },
  ]);
  await stage(db, await fileOf(...posts));
  const stopping = new AbortController();
  const writing = commitStaged(db, (share) => share > 0.5 && stopping.abort(), stopping.signal);
  await expect(writing).rejects.toThrow();
  expect(await db.posts.count()).toBe(0);
  await commitStaged(db, () => undefined, ports.signal);
  expect(await db.posts.count()).toBe(100);
});

test('stopped while it is read, nothing is left aside', async () => {
  const stopping = new AbortController();
  const file = await fileOf(['post', post]);
  stopping.abort();
  await expect(stageBackup(db, file, { ...ports, signal: stopping.signal })).rejects.toThrow();
  expect(await db.staged.count()).toBe(0);
});
