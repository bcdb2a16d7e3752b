import { expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { extractionIn } from '@/lib/library/extractionIn';
import { articleOf } from '../article/articleOf';

const PAGE = 'https://www.dev.example/posts/1';
const KEY = 'https://dev.example/posts/1';
const REFUSED = { ok: false, reason: 'failed' };

/** Fields of any kind: what is no article is given too. */
const article = (own: object = {}): Article => ({
  ...articleOf(`${PAGE}#top`, {
    key: KEY,
    trace: [{ step: 'copy', changed: 1, ms: 0.5, dropped: ['x'] }],
  }),
  ...own,
});
const given = (own: object = {}) => ({
  ok: true,
  kind: 'article',
  article: article(),
  posts: [],
  whole: null,
  ...own,
});

test('what the script gives comes through as it is, and nothing besides', () => {
  const whole = { html: '', kind: 'article', base: PAGE, code: [0, 0], images: [1, 2] };
  const feed = given({ kind: 'feed', posts: [article(), article({ key: `${KEY}?p=2` })], whole });
  expect(extractionIn(feed, PAGE)).toEqual(feed);
  expect(extractionIn({ ...given(), more: 1, article: article({ more: 1 }) }, PAGE)).toEqual(given());
  expect(extractionIn({ ok: false, reason: 'big' }, PAGE)).toEqual({ ok: false, reason: 'big' });
});

test.each([
  ['key', { key: 'https://bank.example/mine' }],
  ['address', { url: 'https://bank.example/mine' }],
  ['script', { key: 'javascript:alert(1)' }],
  ['name of our own', { key: 'urn:galpi:title:a:b' }],
])('the %s of another site is refused, of an article and of each post', (_, own) => {
  expect(extractionIn(given({ article: article(own) }), PAGE)).toEqual(REFUSED);
  expect(extractionIn(given({ posts: [article(), article(own)] }), PAGE)).toEqual(REFUSED);
});

test.each([
  undefined,
  null,
  [],
  {},
  { ok: false, reason: 'other' },
  given({ kind: 'bank' }),
  given({ posts: null }),
  given({ whole: { html: '' } }),
  given({ article: article({ title: {} }) }),
  given({ article: article({ minutes: 'x' }) }),
  given({ article: article({ tags: [{}] }) }),
  given({ article: article({ series: { title: {} } }) }),
  given({ article: article({ trace: [{ step: 1 }] }) }),
  given({ article: article({ text: { length: 'many' } }) }),
])('what is no extraction is refused: %j', (value) => {
  expect(extractionIn(value, PAGE)).toEqual(REFUSED);
});

test('a page of another site is not read next, and a picture that is none is left out', () => {
  const nextPage = { url: 'https://bank.example/2', number: 2, of: 2 };
  const images = [{ url: 'https://a.example/a.png', type: 'text/html', data: '' }];
  expect(extractionIn(given({ article: article({ nextPage, images }) }), PAGE)).toEqual(given());
});

test('an icon may be written into the page, a script is none', () => {
  const icon = 'data:image/png;base64,AA==';
  expect(extractionIn(given({ article: article({ icon }) }), PAGE)).toEqual(
    given({ article: article({ icon }) }),
  );
  expect(extractionIn(given({ article: article({ icon: 'javascript:1' }) }), PAGE)).toEqual(given());
});

test('a file speaks of itself alone', () => {
  const own = { url: 'file:///tmp/a.html', key: 'file:///tmp/a.html' };
  expect(extractionIn(given({ article: article(own) }), 'file:///tmp/a.html?x=1')).toMatchObject({
    ok: true,
  });
  expect(extractionIn(given({ article: article(own) }), 'file:///tmp/b.html')).toEqual(REFUSED);
});
