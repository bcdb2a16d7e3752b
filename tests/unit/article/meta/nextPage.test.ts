// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { nextPage } from '@/lib/article/meta/nextPage';

const at = (url: string, html: string) => {
  document.head.innerHTML = '';
  document.body.innerHTML = html;
  return nextPage(document, url, url);
};
const links = (...hrefs: [text: string, href: string][]): string =>
  hrefs.map(([text, href]) => `<a href="${href}">${text}</a>`).join(' ');

test.each([
  [
    'numbers below a post',
    '/deep-cache/',
    links(['2', '/deep-cache/2/'], ['3', '/deep-cache/3/']),
    '/deep-cache/2/',
    2,
    3,
  ],
  [
    'the second of them',
    '/deep-cache/2/',
    links(['1', '/deep-cache/'], ['3', '/deep-cache/3/']),
    '/deep-cache/3/',
    3,
    3,
  ],
  ['a parameter', '/read?id=7', links(['2', '/read?id=7&page=2']), '/read?id=7&page=2', 2, 2],
  [
    'a parameter, from page 2',
    '/read?page=2&id=7',
    links(['1', '/read?id=7'], ['3', '/read?page=3&id=7']),
    '/read?page=3&id=7',
    3,
    3,
  ],
  ['files', '/a/cache.html', links(['2', 'cache-2.html']), '/a/cache-2.html', 2, 2],
  ['rel=next', '/cache', '<a rel="next" href="/cache/2">Next</a>', '/cache/2', 2, 2],
])('%s', (_, path, html, next, number, of) => {
  expect(at(`https://dev.example${path}`, html)).toEqual({ url: `https://dev.example${next}`, number, of });
});

test.each([
  ['the next post of a blog', '/posts/41', '<a rel="next" href="/posts/42">Next post</a>'],
  ['posts that are numbered', '/posts/1', links(['2', '/posts/2'], ['3', '/posts/3'])],
  ['the next post by its name', '/cache-1', '<a rel="next" href="/queues-2">Next</a>'],
  ['pages of comments', '/cache', `<div class="comments">${links(['2', '/cache?page=2'])}</div>`],
  ['another site', '/cache', links(['2', 'https://other.example/cache/2'])],
  ['a number that is not of a page', '/cache', links(['7', '/cache/2'])],
  ['the last page', '/cache/3', links(['1', '/cache'], ['2', '/cache/2'])],
  ['the pages of a home page', '/', links(['2', '/page/2'])],
])('none: %s', (_, path, html) => {
  expect(at(`https://dev.example${path}`, html)).toBeNull();
});
