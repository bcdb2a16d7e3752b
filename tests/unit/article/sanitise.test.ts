// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitise } from '@/lib/article/sanitise';

const clean = (html: string): string => sanitise(html, 'https://blog.example/posts/1', window);
const img = (src: string): string =>
  `<img src="${src}" loading="lazy" decoding="async" referrerpolicy="no-referrer">`;

describe('what a hostile page sends', () => {
  test.each([
    ['script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['event attributes', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['onerror', '<img src="https://a.example/x.png" onerror="alert(1)">', img('https://a.example/x.png')],
    ['a link that runs', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['hidden in white space', '<a href=" java\nscript:alert(1)">a</a>', '<a>a</a>'],
    ['data as a page', '<a href="data:text/html,<script>1</script>">a</a>', '<a>a</a>'],
    [
      'blob and file',
      '<a href="blob:https://a.example/1">a</a><a href="file:///etc/passwd">b</a>',
      '<a>a</a><a>b</a>',
    ],
    ['a picture that is a document', '<img src="data:image/svg+xml,<svg/>">', ''],
    ['a picture of our own origin', '<img src="chrome-extension://abc/icon.png">', ''],
    ['style', '<p style="position:fixed">a</p><style>p{}</style>', '<p>a</p>'],
    ['id, name and class', '<p id="a" class="b">a</p><a name="x">b</a>', '<p>a</p><a>b</a>'],
    ['clobbering', '<form id="body"><input name="attributes"></form><a id="location">a</a>', '<a>a</a>'],
    [
      'svg and math',
      '<svg><a href="javascript:1">x</a></svg><math><mtext>y</mtext></math><p>a</p>',
      '<p>a</p>',
    ],
    [
      'frames and media',
      '<iframe src="https://a.example"></iframe><video src="v.mp4" controls></video><p>a</p>',
      '<p>a</p>',
    ],
    [
      'srcset, which is never checked',
      '<img src="https://a.example/x.png" srcset="javascript:1 2x">',
      img('https://a.example/x.png'),
    ],
    [
      'a formula of another form',
      '<code data-galpi-tex="x" data-galpi-callout="y">a</code>',
      '<code>a</code>',
    ],
    [
      'a card and a task of another form',
      '<figure data-galpi-card="x"><a href="javascript:1">a</a></figure><ul><li data-galpi-task="y">b</li></ul>',
      '<figure><a>a</a></figure><ul><li>b</li></ul>',
    ],
    ['data attributes of the page', '<p data-x="1" data-galpi-ref="1 onload=x">a</p>', '<p>a</p>'],
    [
      'a mutation through a template',
      '<template><img src=x onerror=alert(1)></template><p>a</p>',
      '<p>a</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });
});

describe('what an article is made of stays', () => {
  test.each([
    '<figure data-galpi-card="video"><a href="https://a.example/">a</a><p>b</p></figure>',
    '<ul><li data-galpi-task="done">a</li><li data-galpi-task="open">b</li></ul>',
    '<pre data-file="a/b.kt"><code class="language-kotlin">val a = "&lt;script&gt;"</code></pre>',
    '<pre data-file="Filename: src/main.rs"><code>a</code></pre>',
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td align="right" colspan="2">b</td></tr></tbody></table>',
    '<p><code data-galpi-tex="inline">x^2</code></p>',
    '<aside data-galpi-callout="tip"><p>a</p></aside>',
    '<figure><figcaption>설명</figcaption></figure>',
    '<ol start="3"><li>a</li></ol>',
    '<p lang="ko">글 <sup data-galpi-anchor="1"><a href="https://a.example/" data-galpi-ref="2">1</a></sup></p>',
    '<a href="mailto:a@b.example">쓰기</a>',
    img('data:image/png;base64,iVBORw0KGgo='),
  ])('%s', (html) => {
    expect(clean(html)).toBe(html);
  });

  test('only the language of code keeps its class', () => {
    expect(clean('<code class="language-js evil">a</code><pre class="language-js">b</pre>')).toBe(
      '<code>a</code><pre>b</pre>',
    );
  });

  test('relative addresses stand on the page', () => {
    expect(clean('<a href="../x">a</a>')).toBe('<a href="https://blog.example/x">a</a>');
  });

  test('the text of unknown elements stays', () => {
    expect(clean('<center><font>글</font></center>')).toBe('글');
  });

  test.each([
    '<frameset><frame src="https://x.example/"></frameset><p>글</p>',
    '<math><mtext><frameset></frameset></mtext></math><p>글</p>',
    ' \n<div><frameset cols="1">',
  ])('a frameset takes no text away, and no page of ours: %s', (html) => {
    expect(clean(html)).toBe(html.includes('글') ? '<p>글</p>' : '<div></div>');
  });

  test.each(['', 'x', 'xx<b>x</b>', '\0', '<!-- -->'])('text at the beginning stays itself: %j', (html) => {
    expect(clean(html)).toBe(html.replace('\0', '').replace('<!-- -->', ''));
  });
});

test('what opens the body by itself is read as with a letter before it', () => {
  const tags = [
    'p',
    'div',
    'table',
    'td',
    'body',
    'html',
    'head',
    'title',
    'style',
    'frameset',
    'a',
    'b',
    'pre',
    'font',
  ];
  const part = fc.oneof(
    fc.constantFrom('a', ' ', '\n', '<!doctype html>', '<!-- -->'),
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  );
  const first = fc.constantFrom(
    '<p>',
    '<div>',
    '<h2 title=a>',
    '<ul\n>',
    '<BLOCKQUOTE>',
    '<section><frameset>',
  );
  fc.assert(
    fc.property(first, fc.array(part, { maxLength: 10 }), (opening, parts) => {
      const html = opening + parts.join('');
      expect(`가${clean(html)}`).toBe(clean(`가${html}`));
    }),
    { numRuns: 400 },
  );
});
