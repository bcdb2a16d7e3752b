// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { emptyLinks } from '@/lib/article/emptyLinks';
import { after } from './body';

test('a link of which nothing shows goes', () => {
  expect(after(emptyLinks, '<p><a href="/edit" title="Edit"><span> </span></a>a</p>')).toBe('<p>a</p>');
});

test.each([
  ['words', '<a href="/a">a</a>'],
  ['a picture', '<a href="/a"><img src="/a.png"></a>'],
  ['a place that a mark leads to', '<a href="/a" data-galpi-anchor="1"></a>'],
])('a link with %s stays', (_, html) => expect(after(emptyLinks, html)).toBe(html));
