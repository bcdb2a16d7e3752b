import { expect, test } from 'vitest';
import { bodyTexts } from '@/lib/search/bodyTexts';

const lines = (text: string): string[] => text.split('\n').filter(Boolean);

test('prose and code apart, blocks in lines of their own', () => {
  const { text, code } = bodyTexts(
    '<h2>제목</h2><p>앞 <b>굵</b>은 <code>inline()</code> 글</p><pre data-language="js"><code>a &lt; b &amp;&amp; c\nd</code></pre><ul><li>하나</li><li>둘</li></ul>',
  );
  expect(lines(text)).toEqual(['제목', '앞 굵은 inline() 글', '하나', '둘']);
  expect(lines(code)).toEqual(['a < b && c', 'd']);
});

test.each([
  ['<a href="x>y" title=\'>\'>글</a>', '글'],
  ['&#xAC00;&#44032;&nbsp;&unknown;&#x110000;', '가가 &unknown;&#x110000;'],
  ['1 < 2 그리고 3', '1 < 2 그리고 3'],
  ['', ''],
  ['<pre>', ''],
])('%s', (html, text) => {
  expect(bodyTexts(html).text.trim()).toBe(text);
});
