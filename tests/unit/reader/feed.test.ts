import { expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { capturesOf } from '@/lib/library/captures';
import { amongOf, feedOf, type FindCapture } from '@/lib/reader/feed';

const article = (key: string): Article =>
  ({
    key,
    url: key,
    title: `title of ${key}`,
    lang: '',
    html: '',
    text: '',
    tags: [],
    publishedTime: '',
  }) as unknown as Article;

const urls = ['https://a.example/1', 'https://a.example/2'];
const captures = capturesOf(
  { ok: true, kind: 'feed', article: article('https://a.example/'), posts: urls.map(article), whole: null },
  0,
);
const [page, first, second] = captures as [(typeof captures)[0], (typeof captures)[0], (typeof captures)[0]];
const find: FindCapture = (id) => Promise.resolve(captures.find((capture) => capture.id === id) ?? null);

test('a page lists its posts in their order', async () => {
  const { title, posts } = await feedOf(page, find);
  expect(title).toBe('title of https://a.example/');
  expect(posts.map(({ id, draft }) => [id, draft.url])).toEqual([
    [first.id, urls[0]],
    [second.id, urls[1]],
  ]);
});

test('a post knows where it stands', async () => {
  expect(await amongOf(second, find)).toMatchObject({ list: page.id, at: 1 });
});

test('a post whose page is gone stands alone', async () => {
  expect(await amongOf(second, (id) => (id === page.id ? Promise.resolve(null) : find(id)))).toBeNull();
  expect(await amongOf({ ...second, feed: undefined } as never, find)).toBeNull();
});
