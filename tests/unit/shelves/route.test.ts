import { expect, test } from 'vitest';
import { hashOf, parseRoute, type Route } from '@/lib/shelves/route';

const list = (filter: Extract<Route, { view: 'list' }>['filter']): Route => ({ view: 'list', filter });

test.each<[string, Route]>([
  ['#/inbox', list({ by: 'shelf', shelf: 'inbox' })],
  ['#/reading', list({ by: 'shelf', shelf: 'reading' })],
  ['#/trash', list({ by: 'shelf', shelf: 'trash' })],
  ['#/starred', list({ by: 'starred' })],
  ['#/tag/C%2B%2B%2F%ED%85%9C%ED%94%8C%EB%A6%BF', list({ by: 'tag', tag: 'C++/템플릿' })],
  ['#/site/%EB%8D%B0%EB%B8%8C%EB%A1%9C%EA%B7%B8', list({ by: 'site', site: '데브로그' })],
  ['#/series/%EB%B2%A0%ED%8B%80', list({ by: 'series', series: '베틀' })],
  ['#/search?q=%EC%9E%A5%EC%95%A0+%26+a%3Db', { view: 'search', query: '장애 & a=b' }],
  ['#/search?q=', { view: 'search', query: '' }],
  ['#/post/p1', { view: 'post', postId: 'p1', highlightId: null }],
  ['#/post/p1?h=h%3F', { view: 'post', postId: 'p1', highlightId: 'h?' }],
  ['#/post/p1?q=%EC%9E%A5%EC%95%A0', { view: 'post', postId: 'p1', highlightId: null, query: '장애' }],
  ['#/post/p1?h=h1&q=a', { view: 'post', postId: 'p1', highlightId: 'h1', query: 'a' }],
  ['#/highlights', { view: 'highlights' }],
  ['#/settings', { view: 'settings' }],
])('%s is a view, and the view is %s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test.each([
  ['', 'nothing'],
  ['#', 'an empty fragment'],
  ['#/nonsense', 'an unknown view'],
  ['#/tag/', 'a tag without a name'],
  ['#/post/', 'a post without an id'],
])('%j is the inbox: %s', (hash) => {
  expect(parseRoute(hash)).toEqual(list({ by: 'shelf', shelf: 'inbox' }));
});

test.each([
  ['#post/p1', { view: 'post', postId: 'p1', highlightId: null }],
  ['#/tag/%E0%A4%A', list({ by: 'tag', tag: '%E0%A4%A' })],
])('%s is read although it is not written that way', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
