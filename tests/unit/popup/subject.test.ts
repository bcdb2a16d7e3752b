import { expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import type { Capture } from '@/lib/library/database';
import { subjectOf } from '@/lib/popup/subject';

const article = { key: 'https://blog.example/post', text: '' } as Article;
const captures: Record<string, Capture> = {
  known: { id: 'known', key: article.key, article, capturedAt: 0 },
  list: { id: 'list', key: 'https://blog.example/', article, capturedAt: 0, posts: ['known'] },
};
const ports = {
  own: (page: string) => `chrome-extension://galpi/${page}`,
  capture: (id: string) => Promise.resolve(captures[id] ?? null),
};

test.each([
  ['a reason in the hash', '#why=pdf', 'https://a.example/x.pdf', { kind: 'unreadable', reason: 'pdf' }],
  [
    'a page that was left, and may not be looked into',
    '#why=left',
    undefined,
    { kind: 'unreadable', reason: 'left' },
  ],
  [
    'a page that was left, for one that may',
    '#why=left',
    'https://a.example/',
    { kind: 'unreadable', reason: 'left', again: true },
  ],
  ['a page of the browser', '', undefined, { kind: 'unreadable', reason: 'browser-page' }],
  ['a settings page', '', 'chrome://settings/', { kind: 'unreadable', reason: 'browser-page' }],
  ['a web page', '', 'https://a.example/', { kind: 'page', url: 'https://a.example/' }],
  ['a page that is being marked', '#live', 'https://a.example/', { kind: 'live', url: 'https://a.example/' }],
  [
    'the reading view',
    '',
    'chrome-extension://galpi/reader.html#known',
    { kind: 'reading', key: article.key, article },
  ],
  [
    'the posts of a page that holds several',
    '',
    'chrome-extension://galpi/reader.html#list',
    { kind: 'unreadable', reason: 'several' },
  ],
  [
    'a reading view whose article is gone',
    '',
    'chrome-extension://galpi/reader.html#x',
    { kind: 'own-page' },
  ],
  [
    'a post in the library',
    '',
    'chrome-extension://galpi/options.html#/post/p1?h=2',
    { kind: 'saved', postId: 'p1' },
  ],
  [
    'an address in the library that was written by hand',
    '',
    'chrome-extension://galpi/options.html#/post/100%',
    { kind: 'saved', postId: '100%' },
  ],
  ['the library', '', 'chrome-extension://galpi/options.html#/inbox', { kind: 'own-page' }],
])('%s', async (_, hash, url, subject) => {
  expect(await subjectOf(hash, url, ports)).toEqual(subject);
});
