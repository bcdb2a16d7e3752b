// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeBlock } from '@/lib/anchor/block';
import { articleText } from '@/lib/anchor/text';

const html = `<p>first</p><ul><li>one <b>bold</b></li><li>two</li></ul><pre>plain</pre>
<pre><code class="hljs language-ts">const a = 1;
const <span>b</span> = 2;

log(a + b);
</code></pre><p>last</p>loose`;

const code = (startLine: number, endLine: number) => ({
  type: 'CodeSelector',
  block: 1,
  language: 'ts',
  startLine,
  endLine,
});
const block = (name: string, index: number) => ({ type: 'BlockSelector', block: name, index });

test.each([
  ['first', [block('p', 0)]],
  ['bold', [block('li', 0)]],
  ['boldtwo', [block('li', 0)]],
  ['plain', [block('pre', 0), { type: 'CodeSelector', block: 0, language: null, startLine: 1, endLine: 1 }]],
  ['const a', [block('pre', 1), code(1, 1)]],
  ['b', [block('li', 0)]],
  [' = 2;\n', [block('pre', 1), code(2, 2)]],
  ['const b = 2;\n\nlog', [block('pre', 1), code(2, 4)]],
  ['log(a + b);\nlast', [block('pre', 1)]],
  ['loose', []],
])('describes where %j stands', (exact, expected) => {
  document.body.innerHTML = html;
  const text = articleText(document.body);
  const start = text.text.indexOf(exact);
  expect(describeBlock(text, document.body, { start, end: start + exact.length })).toEqual(expected);
});
