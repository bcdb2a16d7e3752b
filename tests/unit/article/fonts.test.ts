// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fonts } from '@/lib/article/fonts';
import { body } from './body';
import { atOnce } from '@/lib/model/inPieces';

const font = (text: string): string =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;

test('a translated sentence is one text again, code too', () => {
  const root = body(
    `<p>${font('One. ')}${font('Two.')} <a href="/a">${font('three')}</a></p><pre><code>${font('a')}(${font('b')})\n</code></pre>`,
  );
  expect(atOnce(fonts(root))).toBe(10);
  expect(root.innerHTML).toBe('<p>One. Two. <a href="/a">three</a></p><pre><code>a(b)\n</code></pre>');
  expect(root.querySelector('p')!.firstChild!.nodeValue).toBe('One. Two. ');
});

test('a page without them is left alone', () => {
  const root = body('<p>a</p>');
  root.querySelector('p')!.append('b');
  expect(atOnce(fonts(root))).toBe(0);
  expect(root.querySelector('p')!.childNodes).toHaveLength(2);
});
