// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { contents } from '../files';

const marked = (highlight: object) =>
  contents(JSON.stringify([{ url: 'https://dev.example/rows', highlights: [highlight] }])).items[0]!
    .highlights[0]!;

test.each([
  ['x &lt; y &amp;&amp; z', 'x < y && z'],
  ['<b>x</b> &amp;lt; y', 'x &lt; y'],
  ['<p>Keys in <b>order</b>.</p>\n<p>Rows apart.</p>', 'Keys in order.\nRows apart.'],
  ['<ul><li>키</li><li>행<br>값</li></ul>', '키\n행\n값'],
  ['it&#39;s&nbsp;&#x1f600; &#0; &copy;', "it's 😀 &#0; &copy;"],
])('%s is HTML', (text, quote) => {
  expect(marked({ text }).quote).toBe(quote);
});

test('words of Pocket are no HTML', () => {
  expect(marked({ quote: 'write &lt; for <' }).quote).toBe('write &lt; for <');
});

test('its colour comes along', () => {
  expect(marked({ text: '행', color: 'blue' }).colour).toBe('blue');
});

test.each([
  ['<img alt="표" src="/i.png?a=1&amp;b=2">', 'https://dev.example/i.png?a=1&b=2'],
  ["<figure><img src='https://cdn.example/i.png'></figure>", 'https://cdn.example/i.png'],
])('a picture that is marked, %s, is one of the page', (text, picture) => {
  expect(marked({ text, notes: ['그림 메모'] })).toMatchObject({ quote: '', picture, note: '그림 메모' });
});

test('a picture among words is none of its own', () => {
  expect(marked({ text: '<p>행<img src="/i.png"></p>' })).toMatchObject({ quote: '행', picture: '' });
});
