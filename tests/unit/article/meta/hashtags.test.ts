// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hashtags } from '@/lib/article/meta/hashtags';
import { body, page } from '../body';

test.each<[string, string[], string]>([
  ['<p>#장애복구 #캐시 #백엔드</p>', ['장애복구', '캐시', '백엔드'], ''],
  ['<p>#Node.js, #C++</p>', ['Node.js', 'C++'], ''],
  ['<p>#1 #2</p>', [], '#1 #2'],
  ['<p># 제목이 아닌 글</p>', [], '# 제목이 아닌 글'],
  ['<p>#include &lt;stdio.h&gt;</p>', [], '#include <stdio.h>'],
  ['<pre>#define</pre>', [], '#define'],
])('%s', (html, tags, text) => {
  const root = body(html);
  const seen = page();
  hashtags(root, seen);
  expect(seen.tags).toEqual(tags);
  expect(root.textContent).toBe(text);
});
