// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { limits } from '@/lib/article/limits';
import { readPage } from '@/lib/shelves/importing/readPage';
import type { Contents } from '@/lib/transfer/in/item';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, name = 'page.html') => readPage(html, name, parse, new Date(0));

const text = '<p>캐시는 평균을 빠르게 하지만 최악을 느리게 합니다. 그날 우리는 그것을 배웠습니다.</p>'.repeat(
  8,
);
const page = (head: string): string =>
  `<!doctype html><html><head><title>캐시 이야기</title>${head}</head><body><nav><a href="/">첫 화면</a></nav><article><h1>캐시 이야기</h1>${text}<p>더 자세한 것은 <a href="/next">지난 글에 적은 이야기</a>에 있습니다.</p></article></body></html>`;

/** What of a page comes in. */
function contents(html: string): Contents {
  const found = read(html);
  if (!found || typeof found === 'string') throw new Error(`refused: ${found}`);
  return found;
}

test('a saved page is a post at the address it was saved from', () => {
  const { items, faults } = contents(
    `<!-- saved from url=(0030)https://dev.example/cache?utm_source=x -->${page(
      '<script type="application/ld+json">{"@type":"BlogPosting","author":{"name":"김서연"},"datePublished":"2026-02-03"}</script>',
    )}`,
  );
  expect(faults).toEqual([]);
  expect(items).toMatchObject([{ url: 'https://dev.example/cache', title: '캐시 이야기', byline: '김서연' }]);
  expect(items[0]!.html).toContain('최악을 느리게');
  expect(items[0]!.html).toContain('https://dev.example/next');
  expect(items[0]!.html).not.toContain('첫 화면');
  expect(new Date(items[0]!.publishedAt!).getFullYear()).toBe(2026);
});

test('one that does not say where it is from is a choice: a post by its title', () => {
  const { items, faults } = contents(page(''));
  expect(items).toEqual([]);
  expect(faults).toMatchObject([{ reason: 'noAddress', item: { title: '캐시 이야기', url: '' } }]);
});

test('a page without text is none', () => {
  expect(read('<html><body><script>1</script></body></html>')).toBeNull();
});

test('a page that is too big is said to be', () => {
  expect(read(`<html><body>${'<i>낱말</i>'.repeat(limits.elements + 1)}</body></html>`)).toBe('bigPage');
});
