// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inlineCode } from '@/lib/article/code/inline';
import { after } from '../body';

test('highlighted words in inline code become its text', () => {
  expect(after(inlineCode, '<p><code class="comment hljs"><span class="kd">let</span> a</code></p>')).toBe(
    '<p><code>let a</code></p>',
  );
});

test('teletype is inline code', () => {
  expect(after(inlineCode, '<p><tt class="literal"><span class="pre">let a</span></tt></p>')).toBe(
    '<p><code>let a</code></p>',
  );
  for (const other of ['<pre><tt>let a</tt></pre>', '<tt><p>a</p><p>b</p></tt>'])
    expect(after(inlineCode, other)).toBe(other);
});

test('a link in inline code stays', () => {
  const html = '<p><code><a href="/x">x</a></code></p>';
  expect(after(inlineCode, html)).toBe(html);
});
