// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { frameCode, numberLines } from '@/lib/reader/codeFrame';

const labels = { copy: 'Copy', copied: 'Copied', pickLines: 'Pick lines' };

function framed(html: string): HTMLElement {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  frameCode(document.querySelector('pre')!, labels);
  return document.querySelector('galpi-code')!;
}

test('the text stays the code’s own, to the letter', () => {
  const code = 'if (a &lt; b) {\n\treturn;\n}\n';
  expect(framed(`<pre><code class="language-js">${code}</code></pre>`).textContent).toBe(
    'if (a < b) {\n\treturn;\n}\n',
  );
});

test('language, file and copy button are drawn from attributes', () => {
  const frame = framed('<pre data-file="my.cnf"><code class="language-ini">a\nb</code></pre>');
  expect(frame.querySelector<HTMLElement>('galpi-language')?.dataset.text).toBe('INI');
  expect(frame.querySelector<HTMLElement>('galpi-file')?.dataset.text).toBe('my.cnf');
  expect(
    frame.querySelector('button')?.getAttribute('aria-label') ?? frame.querySelector('button')?.ariaLabel,
  ).toBe('Copy');
});

test.each([
  ['a\nb\nc', '1\n2\n3'],
  ['a\nb\n', '1\n2'],
  ['alone', ''],
])('%j is numbered %j', (code, numbers) => {
  expect(framed(`<pre>${code}</pre>`).querySelector<HTMLElement>('galpi-numbers')?.dataset.text).toBe(
    numbers,
  );
});

test('a line that wraps takes its rows', () => {
  const frame = framed('<pre>long\nshort</pre>');
  numberLines(frame, (line) => (line === 0 ? 3 : 1));
  expect(frame.querySelector<HTMLElement>('galpi-numbers')?.dataset.text).toBe('1\n\n\n2');
});

test('the numbers of very many lines come in groups, which together are all of them', () => {
  const frame = framed(`<pre>${'a\n'.repeat(1500)}</pre>`);
  const numbers = frame.querySelector<HTMLElement>('galpi-numbers')!;
  const groups = [...numbers.querySelectorAll<HTMLElement>('galpi-number-group')];
  expect(groups.map(({ dataset }) => dataset['text']!.split('\n').length)).toEqual([600, 600, 300]);
  expect(groups.map(({ dataset }) => dataset['text']).join('\n')).toBe(numbers.dataset['text']);
  expect(frame.textContent).toBe('a\n'.repeat(1500));
  numberLines(frame, () => 2);
  expect(numbers.querySelectorAll('galpi-number-group')).toHaveLength(3);
});
