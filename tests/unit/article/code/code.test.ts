// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { code } from '@/lib/article/code/code';
import { after, body } from '../body';
import { atOnce } from '@/lib/model/inPieces';

/** [language, file, text] of each code block after the step */
function blocks(html: string): [string, string, string][] {
  const root = body(html);
  atOnce(code(root));
  return [...root.querySelectorAll('pre')].map((pre) => {
    const inner = pre.querySelector('code')!;
    return [inner.className.replace('language-', ''), pre.getAttribute('data-file') ?? '', inner.textContent];
  });
}

const rouge = `<div class="language-js highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr>
<td class="rouge-gutter gl"><pre class="lineno">1
2
</pre></td><td class="rouge-code"><pre><span class="kd">let</span> a
<span class="comment">// why</span>
</pre></td></tr></tbody></table></code></pre></div></div>`;

const hexo = `<figure class="highlight java"><figcaption><span>Main.java</span><a href="/dl">view raw</a></figcaption><table><tr>
<td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br></pre></td>
<td class="code"><pre><span class="line">int a;</span><br><span class="line">	int b;</span><br></pre></td></tr></table></figure>`;

const scripter = `<div class="colorscripter-code"><table class="colorscripter-code-table"><tbody><tr>
<td style="padding:6px"><div><div>1</div><div>2</div><div>3</div></div></td>
<td style="padding:6px"><div><div>if x:</div><div>&nbsp;&nbsp;y()</div><div>&nbsp;</div></div></td></tr></tbody></table></div>`;

describe('code blocks', () => {
  test.each<[string, string, [string, string, string][]]>([
    ['Rouge: the gutter goes, comments stay', rouge, [['js', '', 'let a\n// why']]],
    [
      'Hexo: language of the figure, file of the caption, tabs kept',
      hexo,
      [['java', 'Main.java', 'int a;\n\tint b;']],
    ],
    ['a table drawn without any pre', scripter, [['', '', 'if x:\n  y()']]],
    [
      'a blank line between two br',
      '<pre><code class="lang-sh">a<br><br>  b</code></pre>',
      [['sh', '', 'a\n\n  b']],
    ],
    [
      'an element for each line',
      '<pre class="language-ts"><code><div class="line">a {</div><div class="line">  b</div><div class="line"><br></div><div class="line">}</div></code></pre>',
      [['ts', '', 'a {\n  b\n\n}']],
    ],
    [
      'a span for each line and nothing between',
      '<pre><code><span class="line">a</span><span class="line"> b</span></code></pre>',
      [['', '', 'a\n b']],
    ],
    [
      'Astro: the signs of a diff are kept out of the selection',
      '<pre data-language="diff"><code><span class="line"><span> a</span></span>\n<span class="line"><span style="user-select: none;">+</span><span>b</span></span></code></pre>',
      [['diff', '', ' a\n+b']],
    ],
    [
      'Expressive Code: the signs of a diff are drawn',
      '<figure class="frame"><pre data-language="diff"><code><div class="ec-line"><div class="code">a</div></div><div class="ec-line highlight del"><div class="code">b</div></div><div class="ec-line highlight ins"><div class="code">c</div></div></code></pre></figure>',
      [['diff', '', ' a\n-b\n+c']],
    ],
    [
      'lines of a diff that are coloured and keep their signs',
      '<pre data-language="diff"><code><span class="line"> a</span>\n<span class="line del">-b</span>\n<span class="line ins">+c</span></code></pre>',
      [['diff', '', ' a\n-b\n+c']],
    ],
    [
      'a data attribute, and a title above',
      '<div class="wrap" data-language="kotlin"><div class="code-title">Ttl.kt</div><pre><code>val a</code></pre><button>Copy</button></div>',
      [['kotlin', 'Ttl.kt', 'val a']],
    ],
    [
      'a caption inside the pre',
      '<pre data-language="yaml"><div class="caption"><span>app.yml</span></div><code>a: 1</code></pre>',
      [['yaml', 'app.yml', 'a: 1']],
    ],
    [
      'VuePress',
      '<div class="language-js extra-class"><pre class="language-js"><code>x</code></pre></div>',
      [['js', '', 'x']],
    ],
    ['a bare word of highlight.js', '<pre><code class="hljs python">x</code></pre>', [['python', '', 'x']]],
    ['no language', '<pre>  first line indented\nsecond</pre>', [['', '', '  first line indented\nsecond']]],
    [
      'a list item for each line, with its number',
      '<pre><ol class="hljs-ln"><li><div class="hljs-ln-numbers">1</div><div class="hljs-ln-code">a</div></li><li><div class="hljs-ln-numbers">2</div><div class="hljs-ln-code">42</div></li></ol></pre>',
      [['', '', 'a\n42']],
    ],
    [
      'lines that are called numbered, an empty one too',
      '<pre class="language-js"><code><span class="code-line line-number" line="1">let a\n</span><span class="code-line line-number" line="2">\n</span><span class="code-line line-number" line="3">  b()\n</span></code></pre>',
      [['js', '', 'let a\n\n  b()']],
    ],
    [
      'a table row for each line, blank lines too',
      '<table class="highlight"><tbody><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">a {</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">\n</td></tr><tr><td class="blob-num" data-line-number="3"></td><td class="blob-code">}</td></tr></tbody></table>',
      [['', '', 'a {\n\n}']],
    ],
    [
      'one line that an editor calls a view of code in a language',
      '<div class="se-code-source"><div class="__se_code_view language-bash">java_home -V</div></div>',
      [['bash', '', 'java_home -V']],
    ],
    [
      'hidden lines of mdBook',
      '<pre><code class="language-rust"><span class="boring">fn main() {\n</span>x();\n<span class="boring">}</span></code></pre>',
      [['rust', '', 'x();']],
    ],
  ])('%s', (_, html, expected) => {
    const named = expected.map(([language, file, text]) => [aliases[language] ?? language, file, text]);
    expect(blocks(html)).toEqual(named);
  });

  test('the widget around a block goes, what stands beside it stays', () => {
    expect(after(code, `<p>before</p>${rouge}<p>after</p>`)).toBe(
      '<p>before</p><pre><code class="language-javascript">let a\n// why</code></pre><p>after</p>',
    );
  });

  test('two blocks in one wrapper stay two', () => {
    expect(blocks('<div class="tabs"><pre><code>a</code></pre><pre><code>b</code></pre></div>')).toHaveLength(
      2,
    );
  });

  test('a data table is not code', () => {
    const table = '<table><tbody><tr><td>1</td><td>첫째</td></tr></tbody></table>';
    expect(after(code, table)).toBe(table);
  });

  test.each([
    ['a row', '<tr><td>for</td><td><pre>a\nb</pre></td><td>note</td></tr>', 3],
    ['a row of two', '<tr><td><pre>a\nb</pre></td><td><pre>c</pre></td></tr>', 2],
    [
      'several rows',
      '<tr><td>in</td><td>out</td></tr><tr><td><pre>a\nb</pre></td><td><pre>c</pre></td></tr>',
      4,
    ],
    ['code with breaks', '<tr><td>loop</td><td><code>a<br>b</code></td></tr>', 2],
  ])('code in a cell of %s stays in it', (_, rows, cells) => {
    const root = body(after(code, `<table><thead><tr><th>x</th></tr></thead><tbody>${rows}</tbody></table>`));
    expect(root.querySelectorAll('td')).toHaveLength(cells);
    expect(root.querySelectorAll('td > pre').length).toBe(root.querySelectorAll('pre').length);
    expect(root.querySelector('pre > code')!.textContent).toBe('a\nb');
  });

  test.each(['div', 'dd', 'blockquote', 'section'])(
    'a name that the markup folds among words of a %s is no block',
    (name) => {
      const html = `<${name}>Call <code>put(a,\n  b)</code> here</${name}>`;
      expect(body(after(code, html)).querySelector('pre')).toBeNull();
    },
  );

  test('a number that the code prints is a block of its own', () => {
    const html =
      '<div class="input"><pre><code>print(42)</code></pre></div><div class="output"><pre>42</pre></div>';
    expect(blocks(`<div class="cell">${html}</div>`).map(([, , text]) => text)).toEqual(['print(42)', '42']);
  });

  test('a note of nothing but code stays a note', () => {
    const note = '<div class="admonition example"><p class="admonition-title">Example</p>';
    expect(after(code, `${note}<div class="highlight"><pre>a()</pre></div></div>`)).toBe(
      `${note}<pre><code>a()</code></pre></div>`,
    );
  });

  test('markup in a sample stays a sample', () => {
    expect(after(code, '<pre>&lt;script&gt;alert(1)&lt;/script&gt;</pre>')).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;',
    );
  });
});

const aliases: Record<string, string> = { js: 'javascript', ts: 'typescript', sh: 'bash' };
