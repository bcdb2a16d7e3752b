// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inlineCode } from '@/lib/article/code/inline';
import { after } from '../body';

test('highlighted words in inline code become its text', () => {
  expect(after(inlineCode, '<p><code class="comment hljs"><span class="kd">let</span> a</code></p>')).toBe(
    '<p><code>let a</code></p>',
  );
});

test('a link in inline code stays', () => {
  const html = '<p><code><a href="/x">x</a></code></p>';
  expect(after(inlineCode, html)).toBe(html);
});
