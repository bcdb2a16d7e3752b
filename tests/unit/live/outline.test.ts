// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { outlineCss } from '@/lib/live/outline';
import { outlineOf, type OutlinedPicture } from '@/lib/live/picture';

const picture = (given: Partial<OutlinedPicture> = {}): OutlinedPicture => ({
  attribute: 'src',
  value: '/a.png',
  colour: 'green',
  ...given,
});

test('a picture is outlined in the colour and its line', () => {
  expect(outlineCss([picture()])).toBe(
    'img[src="/a.png"]{outline:4px dotted #277a35!important;outline-offset:-4px!important}',
  );
});

test.each([['"]{}*{display:none}'], ['\\'], ['\n'], ["'</style>"]])(
  'an address with %j stays one string',
  (value) => {
    const style = document.createElement('style');
    style.textContent = outlineCss([picture({ value })]);
    document.head.replaceChildren(style);
    expect([...style.sheet!.cssRules].map((rule) => (rule as CSSStyleRule).style.display)).toEqual(['']);
  },
);

test.each([
  [{ attribute: 'src]{}*[a' }],
  [{ attribute: 'onload' }],
  [{ value: '' }],
  [{ value: 'x'.repeat(401) }],
  [{ colour: 'red}*{display:none' as 'green' }],
])('%j is left out', (given) => {
  expect(outlineCss([picture(given)])).toBe('');
});

test.each([
  ['<img src="/a.png">', ['src']],
  ['<img src="data:image/gif;base64,AA" data-src="/a.png" data-id="7">', ['data-src']],
  ['<img src="/a.png" data-src="/a.png">', ['src', 'data-src']],
  ['<img src="/pixel.gif" srcset="/a.png 640w">', ['src']],
])('%s is told by what names its address', (html, attributes) => {
  document.body.innerHTML = html;
  const outlined = outlineOf(document.querySelector('img')!, 'blue');
  expect(outlined.map(({ attribute }) => attribute)).toEqual(attributes);
});
