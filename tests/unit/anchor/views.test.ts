import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { describe } from '@/lib/anchor/describe';
import { findAll } from '@/lib/anchor/find';
import { isPageText } from '@/lib/anchor/pageText';
import { articleText } from '@/lib/anchor/text';

const bodyOf = (html: string): HTMLElement =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

const reading = articleText(
  bodyOf(
    '<h1>캐시가 만료되던 날</h1><p>연결은 한 개도 남아 있지 않았습니다. 우리는 캐시 서버부터 의심했습니다.</p><pre><code>const cache = new Map();\ncache.get(key);</code></pre><p>로그에는 만료라는 낱말이 적혀 있었습니다.</p>',
  ),
).text;
const live = articleText(
  bodyOf(
    '<nav>홈 글 소개</nav><script>let 캐시 = 1</script><h1>캐시가 만료되던 날<a>#</a></h1>\n  <p>연결은 한 개도\n    남아 <b>있지</b> 않았습니다. 우리는 캐시 서버부터 의심했습니다.</p><aside>광고: 만료 없는 호스팅</aside><button>복사</button><pre><span>1</span>const cache = new <i>Map</i>();\n<span>2</span>cache.get(key);</pre><p>로그에는 만료라는 낱말이 적혀 있었습니다.</p>',
  ),
  isPageText,
).text;

const bare = (text: string): string => text.replace(/\s+/g, '');

// Line numbers and the ads between two paragraphs are no part of what was marked, but may lie inside of it.
test.each([
  '캐시가 만료되던 날',
  '한 개도 남아 있지 않았습니다.',
  '우리는 캐시 서버부터 의심했습니다.',
  'const cache = new Map();',
  'cache.get(key);',
  '만료라는 낱말이',
])('what is marked in one view is found in the other: %s', (words) => {
  for (const [from, to] of [
    [reading, live],
    [live, reading],
  ] as const) {
    const pattern = new RegExp(words.replace(/[()[\].*+?]/g, '\\$&').replaceAll(' ', '\\s+'));
    const start = from.search(pattern);
    const end = start + pattern.exec(from)![0].length;
    const [span] = findAll(to, [describe(from, { start, end })]);
    expect(span && bare(to.slice(span.start, span.end))).toBe(bare(words));
  }
});
