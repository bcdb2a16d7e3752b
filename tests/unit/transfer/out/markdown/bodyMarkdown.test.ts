// @vitest-environment jsdom
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { bodyMarkdown } from '@/lib/transfer/out/markdown/bodyMarkdown';

function of(html: string): string {
  const body = document.createElement('div');
  body.innerHTML = html;
  return bodyMarkdown(body);
}

test.each([
  [
    'a task that is done',
    '<ul><li data-galpi-task="done">하나</li><li data-galpi-task="open">둘</li></ul>',
    '- [x] 하나\n- [ ] 둘',
  ],
  ['a formula in a line', '<p><code data-galpi-tex="inline">x_1</code></p>', '$x_1$'],
  ['one that would be HTML', '<p><code data-galpi-tex="inline">a&lt;b$$</code></p>', '$$a< b$ $$$'],
  ['a formula of its own', '<code data-galpi-tex="block">\\sum x</code>', '$$\n\\sum x\n$$'],
  ['a callout', '<aside data-galpi-callout="warning"><p>[조심]</p></aside>', '> [!WARNING]\n> \\[조심]'],
  ['a name of a file', '<pre data-file="my.cnf"><code>a</code></pre>', '```text title="my.cnf"\na\n```'],
  [
    'a fence longer than any run in the code',
    '<pre><code class="language-md">````\nx\n````</code></pre>',
    '`````md\n````\nx\n````\n`````',
  ],
  ['a link with brackets', '<p><a href="https://a.dev/(x)">[a]</a></p>', '[\\[a\\]](https://a.dev/\\(x\\))'],
  [
    'letters that follow a sign in bold',
    '<p><strong>상태(state)</strong>를 <strong><a href="https://a.dev/">글</a></strong>은 <em>“말”</em>이</p>',
    '<strong>상태(state)</strong>를 <strong>[글](https://a.dev/)</strong>은 <em>“말”</em>이',
  ],
  [
    'emphasis in and beside emphasis, in a word',
    '<p><b>가나<i>다</i></b>라 가<i>나</i><b>다</b>라 <b>가<s>나</s></b> <b><i>가</i></b></p>',
    '<strong>가나<em>다</em></strong>라 가<em>나</em><strong>다</strong>라 **가<del>나</del>** **_가_**',
  ],
  [
    'white space and breaks at the edge of bold',
    '<p><b>제목<br></b><strong> 굵게 </strong>다음<em>&nbsp;기울 <b>임 </b></em>말 <b> </b><del>취소.</del>를</p>',
    '**제목**\\\n**굵게** 다음\u00a0*기울 __임__* 말 <del>취소.</del>를',
  ],
  [
    'a break at the end of a link',
    '<p><b><a href="https://a.dev/">글<br></a></b>다음 <a href="https://a.dev/"><br></a></p>',
    '**[글](https://a.dev/)**\\\n다음',
  ],
  [
    'emphasis around blocks',
    '<b><p>하나 <i>둘</i></p><ul><li>셋</li></ul>넷<pre><code>x</code></pre></b><em><h2>제목</h2></em>',
    '**하나 _둘_**\n\n- **셋**\n\n**넷**\n\n```\nx\n```\n\n## *제목*',
  ],
  ['a list of no items', '<ul>들여 쓴 글<br>둘째 줄</ul>', '들여 쓴 글\\\n둘째 줄'],
  [
    'bold that goes on, and bold in bold',
    '<p><b>하나</b><strong>둘</strong> <b>셋<strong>넷</strong></b> <s>a</s><del>b</del></p>',
    '**하나둘** **셋넷** ~~ab~~',
  ],
  [
    'code that follows code',
    '<p><kbd>⌘</kbd><kbd>*</kbd> <code>a</code><code>`</code> <code> </code><code></code></p>',
    '`⌘`<code>\\*</code> `a`<code>\\`</code>',
  ],
  ['code around blocks', '<code><p>하나</p><p>둘</p></code>', '하나\n\n둘'],
  [
    'links in code',
    '<p><code><a href="https://a.dev/">Vec</a>&lt;<a href="https://b.dev/">T</a>&gt;</code></p>',
    '[`Vec`](https://a.dev/)`<`[`T`](https://b.dev/)`>`',
  ],
  [
    'what is raised and what is lowered',
    '<p>O(n<sup>2</sup>)이 10<sup>9</sup>, H<sub>2</sub>O</p>',
    'O(n<sup>2</sup>)이 10<sup>9</sup>, H<sub>2</sub>O',
  ],
  ['a raised letter beside blocks', '<ul><li>x<sup>2</sup><p>글</p></li></ul>', '- x<sup>2</sup>\n\n  글'],
  ['an item that begins with a break', '<ul><li><br><p>글</p></li></ul>', '- 글'],
  [
    'a formula with a comment',
    '<code data-galpi-tex="block">a &amp;= 5\\% \\\\ % 주석\n&amp;= b</code>',
    '$$\na &= 5\\% \\\\ &= b\n$$',
  ],
  [
    'a caption of a table',
    '<table><caption>표 <b>하나</b></caption><tbody><tr><th>a</th></tr><tr><td>b</td></tr></tbody></table>',
    '표 **하나**\n\n| a |\n| - |\n| b |',
  ],
  ['bold that stars can end', '<p><strong>굵은 글</strong>은 <em>a.</em> b</p>', '**굵은 글**은 *a.* b'],
  ['what Obsidian takes for a tag', '<p>끝 #리액트 C# # a</p>', '끝 \\#리액트 C# # a'],
])('%s', (_, html, markdown) => {
  expect(of(html)).toBe(markdown);
});

test('emphasis within emphasis, as deep as anybody writes it, takes no longer for it', () => {
  const deep = `${'<em>a<strong>'.repeat(60)}(글)${'</strong></em>'.repeat(60)}`;
  expect(of(`<p>${deep}는</p>`)).toContain('(글)');
});

test.each([
  ['paragraphs', '<p>첫</p><p>둘</p>', '첫<br>둘'],
  ['a list', '앞<ul><li>하나</li><li>둘</li></ul>', '앞<br>• 하나<br>• 둘'],
  ['a list of numbers', '<ol><li><p>하나</p></li><li>둘</li></ol>', '1. 하나<br>2. 둘'],
  [
    'a list from elsewhere',
    '<ol start="5"><li>하나</li><li value="9">둘</li><li>셋</li></ol>',
    '5. 하나<br>9. 둘<br>10. 셋',
  ],
  ['a list that runs backwards', '<ol reversed><li>하나</li><li>둘</li></ol>', '2. 하나<br>1. 둘'],
  ['code of lines', '<pre><code>a | b\n\n  c\n</code></pre>', '`a \\| b`<br>`  c`'],
  ['a break', '하나<br>둘<br>', '하나<br>둘'],
  [
    'formulas',
    '<code data-galpi-tex="block">|x|\n+ 1</code><br><code data-galpi-tex="inline">\\|y\\|</code>',
    '$\\vert x\\vert + 1$<br>$\\Vert y\\Vert$',
  ],
  ['code with a backslash before a pipe', '<code>a\\|b</code>', '<code>a\\\\\\|b</code>'],
  ['words alone', ' <b>하나</b> ', '**하나**'],
])('a cell of %s is one line', (_, cell, expected) => {
  const markdown = of(
    `<table><thead><tr><th>가</th><th>나</th></tr></thead><tbody><tr><td>${cell}</td><td>끝</td></tr></tbody></table>`,
  );
  expect(markdown.split('\n').at(-1)).toBe(`| ${expected} | 끝 |`);
});

test.each(['\u00a0- 하나', '\u00a0\u00a01. 하나', '\u3000# 하나'])(
  'a first line that is set in with %j is no list and no heading',
  (words) => {
    const html = marked.parse(of(`<p>${words}</p><p>둘</p>`), { async: false });
    expect(html).not.toMatch(/<(?:li|h1)/);
  },
);

test('columns keep their side', () => {
  const row = (cell: string) => `<tr><${cell}>a</${cell}><${cell} align="right">1</${cell}></tr>`;
  expect(of(`<table><thead>${row('th')}</thead><tbody>${row('td')}</tbody></table>`)).toBe(
    '| a | 1 |\n| - | -: |\n| a | 1 |',
  );
});

test('a note moves to the end, without the way back', () => {
  expect(
    of(
      '<p>글<sup><a href="https://a.dev/#n" data-galpi-ref="1">1</a></sup></p>' +
        '<ol><li data-galpi-anchor="1">주석 <a href="https://a.dev/#r" data-galpi-ref="2">↩</a></li></ol>',
    ),
  ).toBe('글[^1]\n\n[^1]: 주석');
});

test('each mark of a note leads to it', () => {
  const mark = '<sup><a href="https://a.dev/#n" data-galpi-ref="1">1</a></sup>';
  expect(of(`<p>글${mark} 또${mark}</p><ol><li data-galpi-anchor="1">주석</li></ol>`)).toBe(
    '글[^1] 또[^1]\n\n[^1]: 주석',
  );
});

test('a link to a heading of the post is no note', () => {
  expect(
    of('<p><a href="https://a.dev/#h" data-galpi-ref="1">설계</a></p><h2 data-galpi-anchor="1">설계</h2>'),
  ).toBe('[설계](https://a.dev/#h)\n\n## 설계');
});
