import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Article, Extraction } from '@/lib/article/article';
import { capturesOf, keepCaptures, latestCapture, pruneCaptures } from '@/lib/library/captures';
import { savePost } from '@/lib/library/posts';
import { draft, emptyLibrary } from './samples';

const article = (key: string): Article => ({ key, url: key, title: key, html: '', text: '' }) as Article;

function page(key: string, posts: string[] = []): Extraction & { ok: true } {
  const kind = posts.length > 0 ? 'feed' : 'article';
  return { ok: true, kind, article: article(key), posts: posts.map(article), whole: null };
}

test('a page of several posts is kept as the page, each of its posts, and all as one', () => {
  const [feed, ...others] = capturesOf(
    page('https://a.example/', ['https://a.example/1', 'https://a.example/2']),
    7,
  );
  const posts = others.slice(0, 2);
  const one = others[2]!;
  expect(feed).toMatchObject({
    key: 'https://a.example/',
    kind: 'feed',
    posts: posts.map(({ id }) => id),
    one: one.id,
  });
  expect(one).toMatchObject({ key: '', kind: 'feed', feed: feed!.id, article: feed!.article });
  expect(one).not.toHaveProperty('posts');
  expect(posts.map(({ key, feed: of }) => [key, of])).toEqual([
    ['https://a.example/1', feed!.id],
    ['https://a.example/2', feed!.id],
  ]);
});

test('a post alone on its page is one capture', () => {
  const captures = capturesOf(page('https://a.example/1'), 7);
  expect(captures).toMatchObject([{ key: 'https://a.example/1', kind: 'article' }]);
  expect(captures[0]).not.toHaveProperty('posts');
});

test('the sixtieth page is kept with its posts, older ones go with theirs', async () => {
  const db = emptyLibrary();
  for (let n = 0; n < 62; n++)
    await keepCaptures(db, capturesOf(page(`https://a.example/${n}`, [`https://a.example/${n}/p`]), n));
  await pruneCaptures(db);
  expect(await db.captures.count()).toBe(180);
  expect(await latestCapture(db, 'https://a.example/2/p')).toBeDefined();
  expect(await latestCapture(db, 'https://a.example/1/p')).toBeUndefined();
});

test('the last that was read is the newest, also after a clock that was ahead', async () => {
  const db = emptyLibrary();
  for (let n = 0; n < 60; n++) await keepCaptures(db, capturesOf(page(`https://a.example/${n}`), 9000 + n));
  const id = await keepCaptures(db, capturesOf(page('https://a.example/1', ['https://a.example/p']), 5));
  await pruneCaptures(db);
  expect(await latestCapture(db, 'https://a.example/1')).toMatchObject({ id });
  expect(await latestCapture(db, 'https://a.example/p')).toMatchObject({ feed: id });
  expect(await latestCapture(db, 'https://a.example/0')).toBeUndefined();
});

test('a capture that stands in for the body of a saved post stays', async () => {
  const db = emptyLibrary();
  const saved = draft('kept');
  await savePost(db, saved);
  await keepCaptures(db, capturesOf(page('https://a.example/', [saved.url]), 0));
  for (let n = 1; n < 61; n++) await keepCaptures(db, capturesOf(page(`https://a.example/${n}`), n));
  await pruneCaptures(db);
  expect(await latestCapture(db, saved.url)).toBeDefined();
  expect(await latestCapture(db, 'https://a.example/')).toBeUndefined();
});

test('of several that could stand in, the newest does', async () => {
  const db = emptyLibrary();
  const saved = draft('kept');
  await savePost(db, saved);
  for (let n = 0; n < 3; n++) await keepCaptures(db, capturesOf(page(saved.url), n));
  for (let n = 3; n < 64; n++) await keepCaptures(db, capturesOf(page(`https://a.example/${n}`), n));
  await pruneCaptures(db);
  const kept = await db.captures.where({ key: saved.url }).toArray();
  expect(kept.map(({ capturedAt }) => capturedAt)).toEqual([2]);
});
