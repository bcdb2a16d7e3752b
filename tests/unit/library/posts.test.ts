import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { draftOf } from '@/lib/library/draft';
import {
  changePost,
  postByUrl,
  postOfDraft,
  restorePost,
  savePost,
  setStatus,
  trashPost,
} from '@/lib/library/posts';
import { articleOf } from '../article/articleOf';
import { draft, emptyLibrary } from './samples';

describe('saving a post', () => {
  test('puts a new post into the inbox', async () => {
    const db = emptyLibrary();
    const post = await savePost(db, draft('a'), 5);
    expect(post).toMatchObject({ status: 'inbox', shelf: 'inbox', savedAt: 5, starred: 0, rev: 1 });
    expect(await db.posts.get(post.id)).toEqual(post);
  });

  test('keeps what the reader set and takes what the page says now', async () => {
    const db = emptyLibrary();
    const { id } = await savePost(db, draft('a', { tags: ['캐시'] }), 1);
    await changePost(db, id, { starred: 1, tags: ['내 태그'], progress: 0.4 });
    await setStatus(db, id, 'archived');
    const again = await savePost(db, draft('a', { title: '새 제목', tags: ['캐시', '운영'] }), 2);
    expect(again).toMatchObject({
      id,
      title: '새 제목',
      tags: ['내 태그'],
      starred: 1,
      progress: 0.4,
      status: 'archived',
      savedAt: 1,
    });
  });

  test('fills in a post that was marked before it was read, and never empties one', async () => {
    const db = emptyLibrary();
    const bare = draft('a', { chars: 0, title: '탭 제목', site: 'dev.example', byline: '' });
    await savePost(db, bare);
    const full = await savePost(db, draft('a', { tags: ['캐시'] }));
    expect(full).toMatchObject({ title: '글 a', site: '데브로그', tags: ['캐시'], chars: 1200 });
    expect(await savePost(db, bare)).toMatchObject({ title: '글 a', site: '데브로그', chars: 1200 });
  });

  test('brings a post back from the trash', async () => {
    const db = emptyLibrary();
    const { id } = await savePost(db, draft('a'));
    await setStatus(db, id, 'reading');
    await trashPost(db, id, 9);
    expect(await savePost(db, draft('a'))).toMatchObject({ id, shelf: 'reading', deletedAt: null });
  });

  test('gathers the addresses it was opened at, and is found by each', async () => {
    const db = emptyLibrary();
    const { id } = await savePost(db, draft('a', { aliases: ['https://dev.example/a#1'] }));
    await savePost(db, draft('a', { aliases: ['https://dev.example/a#2'] }));
    for (const url of ['https://dev.example/a', 'https://dev.example/a#1', 'https://dev.example/a#2'])
      expect((await postByUrl(db, url))?.id).toBe(id);
    expect(await postByUrl(db, 'https://dev.example/b')).toBeUndefined();
  });

  test('two saves at once make one post', async () => {
    const db = emptyLibrary();
    const [one, two] = await Promise.all([savePost(db, draft('a')), savePost(db, draft('a'))]);
    expect(one.id).toBe(two.id);
    expect(await db.posts.count()).toBe(1);
  });
});

describe('changing a post', () => {
  test('counts revisions', async () => {
    const db = emptyLibrary();
    const { id } = await savePost(db, draft('a'));
    await changePost(db, id, { starred: 1 });
    expect(await changePost(db, id, { progress: 0.2 })).toMatchObject({ starred: 1, progress: 0.2, rev: 3 });
    expect(await db.posts.get(id)).toMatchObject({ starred: 1, progress: 0.2, rev: 3 });
  });

  test('keeps the day it was first finished', async () => {
    const db = emptyLibrary();
    const { id } = await savePost(db, draft('a'));
    await setStatus(db, id, 'done', 10);
    await setStatus(db, id, 'inbox', 20);
    expect(await setStatus(db, id, 'done', 30)).toMatchObject({ shelf: 'done', finishedAt: 10 });
  });

  test('the trash hides a post without forgetting its status', async () => {
    const db = emptyLibrary();
    const { id } = await savePost(db, draft('a'));
    await setStatus(db, id, 'reading');
    expect(await trashPost(db, id, 7)).toMatchObject({ shelf: 'trash', status: 'reading', deletedAt: 7 });
    expect(await restorePost(db, id)).toMatchObject({ shelf: 'reading', deletedAt: null });
  });

  test('answers undefined for a post that is gone', async () => {
    expect(await changePost(emptyLibrary(), 'nobody', { starred: 1 })).toBeUndefined();
  });

  test.each([
    ['inbox', 0.4, 'reading'],
    ['inbox', 0.02, 'inbox'],
    ['archived', 0.4, 'archived'],
  ] as const)('read to some extent, a post of %s (%f) is in %s', async (status, progress, expected) => {
    const db = emptyLibrary();
    const { id } = await savePost(db, draft('a'));
    await setStatus(db, id, status);
    expect(await changePost(db, id, { progress })).toMatchObject({
      status: expected,
      shelf: expected,
      progress,
    });
  });

  test('a post that was put back into the inbox stays there while it is read on', async () => {
    const db = emptyLibrary();
    const { id } = await savePost(db, draft('a'));
    await changePost(db, id, { progress: 0.4 });
    await setStatus(db, id, 'inbox');
    expect(await changePost(db, id, { progress: 0.5 })).toMatchObject({ status: 'inbox' });
  });
});

test('a post saved from a list is the post that its own page shows, whatever that calls itself', async () => {
  const db = emptyLibrary();
  const listed = await savePost(db, draft('a?id=7'));
  const read = draft('a', { aliases: [draft('a?id=7').url] });
  expect((await postOfDraft(db, read))?.id).toBe(listed.id);
  const saved = await savePost(db, read);
  expect(saved).toMatchObject({ id: listed.id, url: listed.url, aliases: [read.url] });
  expect((await postByUrl(db, read.url))?.id).toBe(listed.id);
});

test('posts of one page that have no address of their own are not found by the address of the page', () => {
  const article = { url: 'https://dev.example/feed#one', key: 'https://dev.example/feed#one' };
  const { aliases } = draftOf({
    ...article,
    title: '',
    lang: '',
    html: '',
    text: '',
    publishedTime: '',
  } as Article);
  expect(aliases).toEqual([]);
});

test('a post in Latin letters whose page says nothing of its language has that of its words', () => {
  const text =
    'Der Zwischenspeicher ist leer und die Datenbank steht still. Das ist nicht gut für den Dienst und die Leute, die mit ihm arbeiten.';
  const german = articleOf('https://dev.example/de', { lang: '', text });
  expect(draftOf(german).lang).toBe('de');
  expect(draftOf({ ...german, lang: 'nl' }).lang).toBe('nl');
});

test('the post on a front page is not taken for the one that stood there before', async () => {
  const db = emptyLibrary();
  const front = 'https://dev.example/?utm_source=mail';
  const [first, second] = ['one', 'two'].map((title) =>
    draftOf(articleOf(front, { key: draft(title).url, title })),
  );
  await savePost(db, first!);
  await savePost(db, second!);
  expect((await db.posts.toArray()).map(({ title }) => title).sort()).toEqual(['one', 'two']);
});
