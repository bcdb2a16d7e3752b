// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hashtags } from '@/lib/article/meta/hashtags';
import { body, page } from '../body';

test.each<[string, string[], string]>([
  ['<p>#장애복구 #캐시 #백엔드</p>', ['장애복구', '캐시', '백엔드'], ''],
  ['<p>#Node.js, #C++</p>', ['Node.js', 'C++'], ''],
  ['<div><div>#face recognition</div> <div>#loss</div></div>', ['face recognition', 'loss'], ' '],
  ['<div><p>#general is where we ask</p><p>and wait</p></div>', [], '#general is where we askand wait'],
  ['<p>#1 #2</p>', [], '#1 #2'],
  ['<p># 제목이 아닌 글</p>', [], '# 제목이 아닌 글'],
  ['<p>#include &lt;stdio.h&gt;</p>', [], '#include <stdio.h>'],
  ['<pre>#define</pre>', [], '#define'],
  ['<p>글의 끝.<br><span>#자바</span>, <span>#캐시</span></p>', ['자바', '캐시'], '글의 끝., '],
  ['<p>먼저 <span>#general</span> 채널에 묻는다.</p>', [], '먼저 #general 채널에 묻는다.'],
  ['<p><span>#ff0000</span>은 <b>빨강</b></p>', [], '#ff0000은 빨강'],
  ['<ul><li><code>#header</code></li></ul>', [], '#header'],
  ['<table><tr><td><p>#fff</p></td><td>흰색</td></tr></table>', [], '#fff흰색'],
])('%s', (html, tags, text) => {
  const root = body(html);
  const seen = page();
  hashtags(root, seen);
  expect(seen.tags).toEqual(tags);
  expect(root.textContent).toBe(text);
});
