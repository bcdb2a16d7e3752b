// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { addresses } from '@/lib/article/addresses';
import { anchors } from '@/lib/article/anchors';
import { clutter } from '@/lib/article/clutter';
import { headings } from '@/lib/article/headings';
import { hidden } from '@/lib/article/hidden';
import { permalinks } from '@/lib/article/permalinks';
import type { Page, Step } from '@/lib/article/step';
import { after as afterSteps, before } from '@/lib/article/steps';
import { after } from './body';

describe('steps', () => {
  test.each<[string, Step['run'], string, string, Partial<Page>?]>([
    [
      'a button around a picture leads nowhere',
      addresses,
      '<a href="#"><img src="https://i.example/a.png"></a>',
      '<a><img src="https://i.example/a.png"></a>',
    ],
    [
      'links and pictures become absolute',
      addresses,
      '<a href="../b">b</a><img src="i.png">',
      '<a href="https://blog.example/b">b</a><img src="https://blog.example/posts/i.png">',
    ],
    [
      'addresses stand on the base of the page',
      addresses,
      '<a href="b">b</a><a href="#x">x</a>',
      '<a href="https://cdn.example/b">b</a><a href="https://blog.example/posts/1#x">x</a>',
      { base: 'https://cdn.example/' },
    ],
    ['an address that is none goes', addresses, '<a href="//[x">b</a>', '<a>b</a>'],
    [
      'a footnote and its mark get a number',
      anchors,
      '<a href="#fn-%ED%95%9C">1</a><p id="fn-한">note</p>',
      '<a href="#fn-%ED%95%9C" data-galpi-ref="1">1</a><p id="fn-한" data-galpi-anchor="1">note</p>',
    ],
    [
      'a place of a README is named without what GitHub puts before it',
      anchors,
      '<a href="#use">Use</a><a id="user-content-use"></a>',
      '<a href="#use" data-galpi-ref="1">Use</a><a id="user-content-use" data-galpi-anchor="1"></a>',
    ],
    [
      'a place that links to itself alone gets none',
      anchors,
      '<h2>Use</h2><a id="user-content-use" href="#use"></a>',
      '<h2>Use</h2><a id="user-content-use" href="#use"></a>',
    ],
    [
      'a link to nothing on the page stays as it is',
      anchors,
      '<a href="#top">up</a>',
      '<a href="#top">up</a>',
    ],
    [
      'scripts, styles and fields go',
      clutter,
      '<p>a</p><script>1</script><style>b</style><input>',
      '<p>a</p>',
    ],
    [
      'the heading that repeats the title goes, another h1 is an h2',
      headings,
      '<h1>제목!</h1><h1 id="b">둘</h1>',
      '<h2 id="b">둘</h2>',
      { title: '제목' },
    ],
    [
      'where it heads a part, those below it are lower still',
      headings,
      '<h1>제목</h1><h1>하나</h1><h2 id="b">둘</h2><h3>셋</h3><h6>넷</h6>',
      '<h2>하나</h2><h3 id="b">둘</h3><h4>셋</h4><h6>넷</h6>',
      { title: '제목' },
    ],
    [
      'what is only read out goes',
      hidden,
      '<h2>A <span class="sr-only">Link to this heading</span></h2>',
      '<h2>A </h2>',
    ],
    [
      'a sign that a fraction is drawn for stays',
      hidden,
      '<p>4<span class="sr-only">/</span>3</p>',
      '<p>4<span class="sr-only">/</span>3</p>',
    ],
    [
      'the badge of a licence goes, its name stays',
      clutter,
      '<p>May be used by <a rel="license" href="https://l.example"><img src="by.png" alt="BY"></a> <a rel="license" href="https://l.example">BY</a></p>',
      '<p>May be used by  <a rel="license" href="https://l.example">BY</a></p>',
    ],
    [
      'in Korea it is called so',
      hidden,
      '<h2 class="screen_out">제목 본문</h2><p>a<span class="blind">새 창</span></p>',
      '<p>a</p>',
    ],
    [
      'what is only printed goes',
      hidden,
      '<div class="d-none d-print-block">Citation: …</div><p>c</p>',
      '<p>c</p>',
    ],
    [
      'a part that opens by a click stays',
      hidden,
      '<div class="accordion-collapse collapse" style="display:none"><p>답은 여기에 적혀 있습니다. 길지 않습니다.</p></div>',
      '<div class="accordion-collapse collapse"><p>답은 여기에 적혀 있습니다. 길지 않습니다.</p></div>',
    ],
    [
      'what a search in the page would open stays',
      hidden,
      '<div hidden="until-found">답</div>',
      '<div>답</div>',
    ],
    [
      'so does a first line that repeats it',
      headings,
      '<div><p>제목!</p></div><p>둘</p>',
      '<p>둘</p>',
      { title: '제목' },
    ],
    [
      'in whatever it stands, below a picture',
      headings,
      '<div><img src="a"><center><font size="5"><b>제목</b></font></center><div>둘</div></div>',
      '<div><img src="a"><div>둘</div></div>',
      { title: '제목' },
    ],
    [
      'but not where it is a part of a line, or opens a text',
      headings,
      `<b>제목</b> | 이름<p>제목${' '.repeat(500)}둘</p>`,
      `<b>제목</b> | 이름<p>제목${' '.repeat(500)}둘</p>`,
      { title: '제목' },
    ],
    ['what is hidden goes', hidden, '<p hidden>a</p><p style="display: none">b</p><p>c</p>', '<p>c</p>'],
    [
      'the panel of a closed tab is shown',
      hidden,
      '<div role="tabpanel" hidden>윈도우에서는</div>',
      '<div role="tabpanel">윈도우에서는</div>',
    ],
    [
      'a link of a heading to itself goes',
      permalinks,
      '<h2 id="a">제목<a href="#a">#</a></h2>',
      '<h2 id="a">제목</h2>',
    ],
    [
      'so do those of a term and of a caption',
      permalinks,
      '<dl><dt id="f">f()<a href="#f">¶</a></dt></dl><table><caption>표 1<a href="#t">¶</a></caption></table>',
      '<dl><dt id="f">f()</dt></dl><table><caption>표 1</caption></table>',
    ],
    [
      'so do those of a paragraph and of a summary',
      permalinks,
      '<p id="p">글<a href="#p">¶</a></p><details><summary>예<a href="#e">¶</a></summary></details>',
      '<p id="p">글</p><details><summary>예</summary></details>',
    ],
    [
      'so does one beside its heading',
      permalinks,
      '<div><h2 id="a">제목</h2><a href="#a"><span aria-hidden="true">#</span></a></div>',
      '<div><h2 id="a">제목</h2></div>',
    ],
    [
      'so do those from what a manual describes to where it is written, and a link that is called so in a text stays',
      permalinks,
      '<dl><dt id="f">f()<a href="m.html#f"><span>[source]</span></a></dt><dd>f <a href="m.html#f">[source]</a></dd></dl>',
      '<dl><dt id="f">f()</dt><dd>f <a href="m.html#f">[source]</a></dd></dl>',
    ],
    [
      'so do diamonds of headings and section signs of members',
      permalinks,
      '<h2><span><a href="#a">◆</a></span>a</h2><section><a href="#b">§</a><p>b of <a href="#c">§ 3</a></p></section>',
      '<h2><span></span>a</h2><section><p>b of <a href="#c">§ 3</a></p></section>',
    ],
    [
      'a note that leads back from its term, and a link of a caption, stay',
      permalinks,
      '<dl><dt id="f"><a href="#m">1</a></dt></dl><figure><figcaption>그림 <a href="/a">link</a></figcaption></figure>',
      '<dl><dt id="f"><a href="#m">1</a></dt></dl><figure><figcaption>그림 <a href="/a">link</a></figcaption></figure>',
    ],
    [
      'the place that was on it is the heading',
      permalinks,
      '<h2><a id="a" href="#a"></a>제목</h2><h3><a name="b"></a>둘</h3>',
      '<h2 id="a">제목</h2><h3 id="b">둘</h3>',
    ],
    [
      'a heading that leads to itself is a heading',
      permalinks,
      '<h2 id="a"><a class="header" href="#a">제목 <code>f</code></a></h2>',
      '<h2 id="a">제목 <code>f</code></h2>',
    ],
    [
      'an arrow to the top goes from a heading, a sign that leads elsewhere in the text stays',
      permalinks,
      '<h2>Use<span><a href="#use">¶</a> <a href="#top">↑</a></span></h2><p><a href="#top">↑</a></p>',
      '<h2>Use<span> </span></h2><p><a href="#top">↑</a></p>',
    ],
    [
      'a heading that is a link stays',
      permalinks,
      '<h2><a href="/a">제목</a></h2>',
      '<h2><a href="/a">제목</a></h2>',
    ],
  ])('%s', (_, run, html, expected, over = {}) => {
    expect(after(run, html, over)).toBe(expected);
  });

  test('each has its own name', () => {
    const names = [...before, ...afterSteps].map((step) => step.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
