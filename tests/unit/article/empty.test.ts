// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { empty } from '@/lib/article/empty';
import { after } from './body';

test('a link of which nothing shows goes', () => {
  expect(after(empty, '<p><a href="/edit" title="Edit"><span> </span></a>a</p>')).toBe('<p>a</p>');
});

test.each([
  ['a space that does not break', '<p>&nbsp;</p>'],
  ['a break', '<p><br></p>'],
  ['a break, in a box', '<div><br></div>'],
  ['a space without width', '<p><span>\u200b</span></p>'],
  ['a letter of Hangul that is drawn as none', '<p>\u3164</p>'],
  ['nothing, as a heading', '<h3>&nbsp;</h3>'],
])('a line with %s goes', (_, html) =>
  expect(after(empty, `<p>a</p>${html}<p>b</p>`)).toBe('<p>a</p><p>b</p>'),
);

test.each([
  ['words', '<a href="/a">a</a>'],
  ['a picture', '<a href="/a"><img src="/a.png"></a>'],
  ['a place that a mark leads to', '<a href="/a" data-galpi-anchor="1"></a>'],
  ['a picture, in a line', '<p><img src="/a.png"></p>'],
  ['a place that a mark leads to, in a line', '<p><span data-galpi-anchor="1"></span></p>'],
])('what holds %s stays', (_, html) => expect(after(empty, html)).toBe(html));
