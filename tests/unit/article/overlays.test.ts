// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { counterpart, overlays } from '@/lib/article/overlays';

// jsdom lays nothing out: what is hit and what is shown is said here
function shown(html: string, hit: string): Document {
  document.body.innerHTML = html;
  for (const el of [document.body, ...document.body.querySelectorAll('*')])
    Object.defineProperty(el, 'innerText', { value: el.textContent, configurable: true });
  Object.assign(document, { elementsFromPoint: () => [...document.querySelectorAll(hit)].toReversed() });
  return document;
}

afterEach(() => Reflect.deleteProperty(document, 'elementsFromPoint'));

const text = '글이 여기에 있다. '.repeat(40);
const wall = '<div id="wall" style="position: fixed"><div><p id="words">먼저 골라 주세요</p></div></div>';

test('what is fixed over the middle of the page is found', () => {
  const page = shown(`<main><p>${text}</p></main>${wall}`, 'body, main, #wall, #words');
  expect([...overlays(page)].map(({ id }) => id)).toEqual(['wall']);
});

test.each([
  [
    'a page that scrolls in a fixed box of its own',
    `<div id="app" style="position: fixed"><p>${text}</p></div>`,
    '#app',
  ],
  [
    'a post in a fixed pane',
    `<p>${text}</p><div id="a" style="position: fixed"><article>a</article></div>`,
    '#a',
  ],
  [
    'a post in a pane over a list of many',
    `<p>${text.repeat(20)}</p><div id="a" style="position: fixed"><p>${text.repeat(6)}</p></div>`,
    '#a',
  ],
  ['what is fixed elsewhere', `<main><p>${text}</p></main>${wall}`, 'main'],
])('%s is not', (_, html, hit) => expect([...overlays(shown(html, hit))]).toEqual([]));

test('a document that nobody sees has none', () => {
  expect([...overlays(new DOMParser().parseFromString(wall, 'text/html'))]).toEqual([]);
});

test('an element has its counterpart in a copy', () => {
  document.body.innerHTML = '<p>a</p><div><b>1</b><b id="x">2</b></div>';
  const copy = document.body.cloneNode(true) as Element;
  expect(counterpart(document.querySelector('#x')!, document.body, copy)).toBe(copy.querySelector('#x'));
});
