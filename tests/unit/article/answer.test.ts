// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { answer } from '@/lib/article/answer';
import type { Extraction } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';

const unasked = vi.fn<typeof fetch>();

function read(text: string): Extraction {
  const html = `<article><p>${text}</p></article>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return extractArticle(page, 'https://dev.example/a', new Date(0));
}

test('what is thrown says that the page failed, whenever it is thrown', async () => {
  const failing = (): Extraction => {
    throw new Error('broken');
  };
  const failed = { ok: false, reason: 'failed' };
  expect(await answer(failing, unasked)).toEqual(failed);
  expect(await answer(() => Promise.reject(new Error('broken')), unasked)).toEqual(failed);
});

test('a letter under a pile of signs is refused, whatever has a few is read', async () => {
  const told = (text: string) => answer(() => read(text), unasked);
  expect(await told(`a${'\u0301'.repeat(5000)}`)).toEqual({ ok: false, reason: 'big' });
  expect(await told('\u0301'.repeat(5000))).toEqual({ ok: false, reason: 'big' });
  expect(await told(`Z\u0301\u0302\u0303algo ${'न्त्र्य '.repeat(2000)}`)).toMatchObject({ ok: true });
});

test('each of several posts gets its own pictures', async () => {
  const pictured = (name: string) =>
    Object.assign((read('글') as Extraction & { ok: true }).article, {
      html: `<img src="https://dev.example/${name}.png">`,
    });
  const [one, other] = [pictured('a'), pictured('b')];
  const both = { ...one, html: one.html + other.html };
  const png = () => Promise.resolve(new Response('x', { headers: { 'content-type': 'image/png' } }));
  const found = await answer(
    () => ({ ok: true, kind: 'feed', article: both, posts: [one, other], whole: null }),
    png,
  );
  expect(found.ok && found.posts.map(({ images }) => images.map(({ url }) => url))).toEqual([
    ['https://dev.example/a.png'],
    ['https://dev.example/b.png'],
  ]);
});
