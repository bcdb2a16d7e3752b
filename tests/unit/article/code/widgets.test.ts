// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { around, type Block, blocksOf } from './blocks';

const text = 'let a\n\n\tlet b';

const cases: [string, string, Block[]][] = [
  ['a term', `<dl><dt>m.go</dt><dd><pre class="go">${text}</pre></dd></dl>`, [['go', 'm.go', text]]],
  [
    'a gist: rows among white space, name in the bar below',
    `<div id="gist1" class="gist"><div class="gist-file"><div class="gist-data"><div class="file"><div class="Box-body p-0 blob-wrapper data type-go">
<table class="js-file-line-container"><tbody><tr>
  <td id="file-main-go-L1" class="blob-num js-line-number" data-line-number="1"></td>
  <td id="file-main-go-LC1" class="blob-code blob-code-inner js-file-line"><span class="pl-k">let</span> a</td>
</tr>
<tr>
  <td class="blob-num js-line-number" data-line-number="2"></td>
  <td class="blob-code blob-code-inner js-file-line">
</td>
</tr>
<tr>
  <td class="blob-num js-line-number" data-line-number="3"></td>
  <td class="blob-code blob-code-inner js-file-line">	let b</td>
</tr></tbody></table></div></div></div>
<div class="gist-meta"><a href="https://gist.example/raw/main.go">view raw</a> <a href="https://gist.example/1#file-main-go">main.go</a> hosted with love by <a href="https://gist.example">Gists</a></div></div></div>`,
    [['go', 'main.go', text]],
  ],
  [
    'SyntaxHighlighter: words as code elements, numbers from any line on, a caption',
    `<div><div id="highlighter_1" class="syntaxhighlighter nogutter jscript"><div class="toolbar"><span><a href="#" class="toolbar_item command_help help">?</a></span></div>
<table border="0"><caption>app.js</caption><tbody><tr><td class="gutter"><div class="line number10 index0 alt1">10</div><div class="line number11 index1 alt2">11</div><div class="line number12 index2 alt1">12</div></td>
<td class="code"><div class="container"><div class="line number10 index0 alt1"><code class="js keyword">let</code> <code class="js plain">a</code></div><div class="line number11 index1 alt2">&nbsp;</div><div class="line number12 index2 alt1"><code class="js spaces">&nbsp;&nbsp;</code><code class="js plain">b</code></div></div></td></tr></tbody></table></div></div>`,
    [['javascript', 'app.js', 'let a\n \n  b']],
  ],
  [
    'numbers in classes of CSS modules',
    '<div class="code_block__3z1"><pre class="code_pre__kE"><code class="language-js"><div class="code_line__xx"><span class="code_lineNumber__n">1</span>let a</div><div class="code_line__xx"><span class="code_lineNumber__n">2</span>let b</div></code></pre></div>',
    [['javascript', '', 'let a\nlet b']],
  ],
  [
    'SyntaxHighlighter without numbers',
    `<div class="syntaxhighlighter java"><table><tbody><tr><td class="code"><div class="container"><div class="line">int a;</div><div class="line">int b;</div></div></td></tr></tbody></table></div>`,
    [['java', '', 'int a;\nint b;']],
  ],
  [
    'ColorScripter: a line as a div, its own links',
    `<div class="colorscripter-code" style="overflow:auto"><table class="colorscripter-code-table" cellspacing="0"><tr><td style="padding:6px"><div style="line-height:130%"><div>1</div><div>2</div></div></td><td style="padding:6px 0"><div style="font-family:Consolas, monospace !important"><div style="white-space:pre">if&nbsp;x:</div><div style="white-space:pre">&nbsp;&nbsp;y()</div></div></td><td style="vertical-align:bottom"><a href="http://colorscripter.com/info#e"><span>cs</span></a></td></tr></table></div>`,
    [['', '', 'if x:\n  y()']],
  ],
  [
    'ColorScripter without numbers',
    `<div class="colorscripter-code"><table class="colorscripter-code-table"><tr><td><div><div>a&nbsp;=&nbsp;1</div></div></td><td><a href="http://colorscripter.com/info#e">cs</a></td></tr></table></div>`,
    [['', '', 'a = 1']],
  ],
  [
    'Crayon: the source beside the table, title and language above',
    `<div id="crayon-1" class="crayon-syntax crayon-theme-classic"><div class="crayon-toolbar"><span class="crayon-title">Main.java</span><div class="crayon-tools"><span class="crayon-language">Java</span></div></div><div class="crayon-plain-wrap"><textarea wrap="soft" class="crayon-plain print-no" readonly="">class Main {

	int a;
}</textarea></div><div class="crayon-main"><table class="crayon-table"><tr class="crayon-row"><td class="crayon-nums"><div class="crayon-num">1</div></td><td class="crayon-code"><div class="crayon-pre"><div class="crayon-line">class Main {</div></div></td></tr></table></div></div>`,
    [['java', 'Main.java', 'class Main {\n\n\tint a;\n}']],
  ],
  [
    'prettify: a list item for each line',
    '<pre class="prettyprint lang-js linenums"><ol class="linenums"><li class="L0"><span class="kwd">let</span> a</li><li class="L1"></li><li class="L2">\tlet b</li></ol></pre>',
    [['javascript', '', text]],
  ],
  [
    'Pygments: a table with the file name in a row of its own',
    `<div class="highlight"><table class="highlighttable"><tbody><tr><th colspan="2" class="filename"><span class="filename">a.py</span></th></tr><tr><td class="linenos"><div class="linenodiv"><pre><span></span><span class="normal">1</span>
<span class="normal">2</span></pre></div></td><td class="code"><div><pre><span></span><code><span class="k">if</span> a:
    b</code></pre></div></td></tr></tbody></table></div>`,
    [['python', 'a.py', 'if a:\n    b']],
  ],
  [
    'Doxygen: a box for each line, links and what they show when the pointer rests on them',
    '<div class="fragment"><div class="line"><a id="l00001" name="l00001"></a><span class="lineno">    1</span><span class="preprocessor">#include &lt;a.h&gt;</span></div>\n<div class="line"><a id="l00002"></a><span class="lineno">    2</span> </div>\n<div class="line"><a id="l00003"></a><span class="lineno"><a class="line" href="a.html#1">    3</a></span>\t<a class="code" href="a.html">f</a>();</div>\n<div class="ttc" id="a1"><div class="ttname"><a href="a.html">f</a></div><div class="ttdef"><b>Definition:</b> a.h:3</div></div>\n</div><!-- fragment -->',
    [['', '', '#include <a.h>\n\n\tf();']],
  ],
  [
    'Doxygen before 1.9: a space keeps each line from its number',
    '<div class="fragment"><div class="line"><a name="l00001"></a><span class="lineno">    1</span>&#160;<span class="keywordflow">if</span> (a)</div>\n<div class="line"><a name="l00002"></a><span class="lineno">    2</span>&#160;  b();</div>\n</div>',
    [['', '', 'if (a)\n  b();']],
  ],
  [
    'Doxygen: an example without numbers',
    '<div class="fragment"><div class="line">a = 1;</div>\n<div class="line">  b = 2;</div>\n</div><!-- fragment -->',
    [['', '', 'a = 1;\n  b = 2;']],
  ],
  [
    'lines in boxes of their own, each with its number',
    '<div class="viewer"><div class="code-line"><span class="line-number">1</span>a</div><div class="code-line"><span class="line-number">2</span>\tb</div></div>',
    [['', '', 'a\n\tb']],
  ],
  [
    'Pygments: numbers in the line, an anchor before each',
    '<div class="highlight-python notranslate"><div class="highlight"><pre><span></span><span class="linenos">1</span><span class="gp">&gt;&gt;&gt; </span>a\n<span class="linenos">2</span><span class="go">1</span>\n</pre></div></div>',
    [['python', '', '>>> a\n1']],
  ],
  [
    'a caption of Sphinx, without its number sign',
    '<div class="literal-block-wrapper docutils container"><div class="code-block-caption"><span class="caption-text">conf.py</span><a class="headerlink" href="#x">¶</a></div><div class="highlight-default notranslate"><div class="highlight"><pre>a = 1\n</pre></div></div></div>',
    [['python', 'conf.py', 'a = 1']],
  ],
  [
    'Chroma: a table',
    '<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre tabindex="0" class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre tabindex="0" class="chroma"><code class="language-go" data-lang="go"><span class="line"><span class="cl">a\n</span></span><span class="line"><span class="cl">\tb</span></span></code></pre></td></tr></table></div></div>',
    [['go', '', 'a\n\tb']],
  ],
  [
    'Chroma: numbers in the line',
    '<pre class="chroma"><code class="language-go"><span class="line"><span class="ln">1</span><span class="cl">a\n</span></span><span class="line"><span class="ln">2</span><span class="cl">b\n</span></span></code></pre>',
    [['go', '', 'a\nb']],
  ],
  [
    'Shiki: classes for added and removed lines add no marks',
    '<pre class="shiki has-diff"><code class="language-ts"><span class="line diff remove"><span>a</span></span>\n<span class="line diff add"><span>b</span></span></code></pre>',
    [['typescript', '', 'a\nb']],
  ],
  [
    'twoslash: types and errors that are shown over the code',
    '<pre class="shiki twoslash"><code class="language-ts"><span class="line"><span class="twoslash-hover"><span class="twoslash-popup-container"><code class="twoslash-popup-code">const a: 1</code><div class="twoslash-popup-docs"><p>docs</p></div></span>a</span> = 1</span><div class="twoslash-meta-line twoslash-error-line">Type error</div><span class="line">b</span></code></pre>',
    [['typescript', '', 'a = 1\nb']],
  ],
  [
    'twoslash of old: messages and types between the lines, a link to a playground',
    '<pre class="shiki twoslash lsp"><div class="language-id">ts</div><div class="code-container"><code><div class="line"><data-lsp lsp="const a: 1">a</data-lsp> = 1</div><span class="error"><span>No such name</span><span class="code">2304</span></span><span class="error-behind">No such name</span><div class="line">b</div><div class="meta-line"><span class="popover-prefix">  </span><span class="popover">const b: 1</span></div></code><a class="playground-link" href="https://play.example">Try</a></div></pre>',
    [['', '', 'a = 1\nb']],
  ],
  [
    'numbers and prompts that a utility class keeps out of the selection',
    '<pre class="prism-code language-sh"><div class="token-line"><span class="inline-block w-8 select-none">1</span><span class="select-none">$ </span>a</div><div class="token-line"><span class="inline-block w-8 select-none">2</span><span class="user-select-none">$ </span>b</div></pre>',
    [['bash', '', 'a\nb']],
  ],
  [
    'Code Hike: numbers that give their column its width, the language of the box',
    '<div class="ch-codeblock"><div class="ch-code-wrapper ch-code" data-ch-lang="js"><code class="ch-code-scroll-parent"><br><div><span class="ch-code-line-number">_10</span><div style="display:inline-block"><span>a</span></div></div><br><div><span class="ch-code-line-number">_10</span><div style="display:inline-block">b</div></div></code></div></div>',
    [['javascript', '', 'a\nb']],
  ],
  [
    'Org: numbers in the line',
    '<div class="org-src-container"><pre class="src src-python"><span class="linenr">1: </span>a\n<span class="linenr">2: </span>b\n</pre></div>',
    [['python', '', 'a\nb']],
  ],
  [
    'Gatsby: no break stands behind a line that is marked',
    '<div class="gatsby-highlight" data-language="js"><pre class="language-js"><code class="language-js">a\n<span class="gatsby-highlight-code-line">b</span>\nc\n<span class="gatsby-highlight-code-line">d</span><span class="gatsby-highlight-code-line">e</span><span class="token keyword">f</span></code></pre></div>',
    [['javascript', '', 'a\nb\n\nc\nd\ne\nf']],
  ],
  [
    'Medium: blocks that it joined are a blank line apart',
    '<pre class="ab cd"><span id="1a2b" class="ef">a<br>b</span><span id="3c4d" class="ef gh">c</span></pre>',
    [['', '', 'a\nb\n\nc']],
  ],
  [
    'Expressive Code: gutters, collapsed sections, a title for screen readers',
    '<div class="expressive-code"><figure class="frame is-terminal"><figcaption class="header"><span class="title"></span><span class="sr-only">Terminal window</span></figcaption><pre data-language="sh"><code><div class="ec-line"><div class="gutter"><div class="ln">1</div></div><div class="code">a</div></div><details class="ec-section"><summary>2 collapsed lines</summary><div class="ec-line ins"><div class="gutter"><div class="ln">2</div></div><div class="code">\n</div></div></details><div class="ec-line"><div class="gutter"><div class="ln">3</div></div><div class="code">  b</div></div></code></pre><div class="copy"><button data-code="a">copy</button></div></figure></div>',
    [['bash', '', 'a\n\n  b']],
  ],
  [
    'rehype-pretty-code: title and language by attributes',
    '<figure data-rehype-pretty-code-figure=""><figcaption data-rehype-pretty-code-title="" data-language="tsx"><span>App</span></figcaption><pre data-language="tsx"><code data-language="tsx" style="display:grid"><span data-line="">a</span>\n<span data-line=""> </span>\n<span data-line="">b</span></code></pre></figure>',
    [['tsx', 'App', 'a\n\nb']],
  ],
  [
    'Docusaurus: a title by a class with a suffix, numbers that CSS counts',
    '<div class="language-jsx codeBlockContainer_1a theme-code-block"><div class="codeBlockTitle_2b">Example of a page</div><div class="codeBlockContent_3c"><pre class="prism-code language-jsx"><code class="codeBlockLines_4d"><span class="token-line codeLine_5e"><span class="codeLineNumber_6f"></span><span class="codeLineContent_7a"><span class="token plain">a</span></span><br></span><span class="token-line codeLine_5e"><span class="codeLineNumber_6f"></span><span class="codeLineContent_7a">  b</span><br></span></code></pre><div class="buttonGroup_8b"><button>Copy</button></div></div></div>',
    [['jsx', 'Example of a page', 'a\n  b']],
  ],
  [
    'VitePress: a label of the language, numbers beside',
    '<div class="language-js line-numbers-mode"><button class="copy"></button><span class="lang">js</span><pre class="shiki"><code><span class="line">a</span>\n<span class="line">b</span></code></pre><div class="line-numbers-wrapper"><span class="line-number">1</span><br><span class="line-number">2</span><br></div></div>',
    [['javascript', '', 'a\nb']],
  ],
  [
    'a title in the flow of the article, as Gatsby writes it',
    '<p>before</p><div class="gatsby-code-title"><span>src/main.ts</span></div><div class="gatsby-highlight"><pre class="language-text"><code>a</code></pre></div>',
    [['typescript', 'src/main.ts', 'a']],
  ],
  [
    'a bar with the language and a button that is none',
    '<div class="code-box"><div class="code-bar"><span>Kotlin</span><span class="btn">복사</span></div><pre><code>a</code></pre></div>',
    [['kotlin', '', 'a']],
  ],
  [
    'numbers of all lines in a code element of their own',
    '<pre><code style="float:left">1\n2\n</code><code class="language-c">a\nb</code></pre>',
    [['c', '', 'a\nb']],
  ],
  ['a code element for each line', '<pre><code>a</code><code>  b</code></pre>', [['', '', 'a\n  b']]],
  [
    'a block for each line, with line breaks of the markup between',
    '<pre><div>a</div>\n<div>  b</div>\n\n<div>c</div></pre>',
    [['', '', 'a\n  b\n\nc']],
  ],
  [
    'spans that are drawn as lines',
    '<pre><code class="language-c"><span style="display: block">a</span><span style="display: block">b</span></code></pre>',
    [['c', '', 'a\nb']],
  ],
  [
    'CSDN: numbers by attribute, a bar and a list of numbers inside',
    '<pre><code class="language-java hljs"><ol class="hljs-ln"><li><div class="hljs-ln-numbers"><div class="hljs-ln-line hljs-ln-n" data-line-number="1"></div></div><div class="hljs-ln-code"><div class="hljs-ln-line">a</div></div></li><li><div class="hljs-ln-numbers"><div class="hljs-ln-line hljs-ln-n" data-line-number="2"></div></div><div class="hljs-ln-code"><div class="hljs-ln-line"> </div></div></li><li><div class="hljs-ln-numbers"></div><div class="hljs-ln-code"><div class="hljs-ln-line">b</div></div></li></ol><div class="hljs-button" data-title="x">x</div></code><ul class="pre-numbering"><li>1</li><li>2</li><li>3</li></ul></pre>',
    [['java', '', 'a\n\nb']],
  ],
  [
    'prompts: what is written stays, what cannot be selected goes',
    '<pre><code class="language-console"><span class="gp">$ </span>ls\n<span style="user-select: none">% </span>cd</code></pre>',
    [['bash', '', '$ ls\ncd']],
  ],
  [
    'diffs keep their marks',
    '<pre><code class="language-diff">-a\n+b\n c</code></pre>',
    [['diff', '', '-a\n+b\n c']],
  ],
  [
    'the first line keeps its indentation, lines keep tabs and trailing spaces',
    '<pre><code class="language-c">\n  a  \n\tb<wbr>c\n\n\n</code></pre>',
    [['c', '', '  a  \n\tbc']],
  ],
  [
    'code with line breaks in a paragraph of its own',
    '<p><code>a<br>&nbsp;&nbsp;b</code></p>',
    [['', '', 'a\n  b']],
  ],
  ['xmp', '<xmp><b>&amp;</b>\n</xmp>', [['', '', '<b>&amp;</b>']]],
  [
    'a text area that is only read',
    '<textarea readonly class="java" rows="3">class Main {\n  int a;\n}</textarea>',
    [['java', '', 'class Main {\n  int a;\n}']],
  ],
  [
    'a text area that one word calls code',
    '<textarea class="Documentation-exampleCode">func main() {\n\trun()\n}</textarea>',
    [['', '', 'func main() {\n\trun()\n}']],
  ],
  [
    'a script that a highlighter reads',
    '<script type="text/plain" class="language-markup"><p>a</p></script>',
    [['markup', '', '<p>a</p>']],
  ],
  [
    'the source that EnlighterJS hides',
    '<pre class="EnlighterJSRAW" data-enlighter-language="rust" style="display: none;">a\nb</pre><div class="enlighter-default"><div class="enlighter-code"><div class="enlighter"><div><div>a</div></div></div></div></div>',
    [['rust', '', 'a\nb']],
  ],
  [
    'the source that EnlighterJS hides below its copy',
    '<div class="enlighter-default"><div class="enlighter-code"><div class="enlighter"><div><div>a</div></div></div></div></div><pre class="EnlighterJSRAW enlighter-origin" data-enlighter-language="java" style="display: none;">a\nb</pre>',
    [['java', '', 'a\nb']],
  ],
  [
    'Crayon: a single short line',
    '<div class="crayon-syntax"><div class="crayon-toolbar"><span class="crayon-title"></span><span class="crayon-language">Shell</span></div><div class="crayon-plain-wrap"><textarea class="crayon-plain" readonly>ls</textarea></div><div class="crayon-main"><table class="crayon-table"><tr class="crayon-row"><td class="crayon-nums"><div class="crayon-num">1</div></td><td class="crayon-code"><div class="crayon-line">ls</div></td></tr></table></div></div>',
    [['bash', '', 'ls']],
  ],
  [
    'ColorScripter: who coloured it, below the code',
    `<div class="colorscripter-code"><table class="colorscripter-code-table"><tr><td><div><div>1</div></div></td><td><div style="font-family:Consolas"><div>a()</div></div><div style="text-align:right;font-size:9px"><a href="http://colorscripter.com/info#e">Colored by Color Scripter</a></div></td></tr></table></div>`,
    [['', '', 'a()']],
  ],
  [
    'Urvanov: the source beside the table, as Crayon writes it',
    '<div id="urvanov-1" class="urvanov-syntax-highlighter-syntax crayon-theme-classic"><div class="urvanov-syntax-highlighter-toolbar"><span class="urvanov-syntax-highlighter-title">a.rb</span><span class="urvanov-syntax-highlighter-language">Ruby</span></div><div class="urvanov-syntax-highlighter-plain-wrap"><textarea class="urvanov-syntax-highlighter-plain print-no" readonly>puts 1</textarea></div><div class="urvanov-syntax-highlighter-main"><table class="crayon-table"><tr><td class="crayon-nums"><div class="crayon-num">1</div></td><td class="urvanov-syntax-highlighter-code"><div class="crayon-pre"><div class="crayon-line">puts 1</div></div></td></tr></table></div></div>',
    [['ruby', 'a.rb', 'puts 1']],
  ],
  [
    'Quarto: numbers of annotations',
    '<div class="sourceCode"><pre class="sourceCode r code-annotated"><code class="sourceCode r"><a class="code-annotation-anchor" data-target-annotation="1">1</a><span id="c-1"><a href="#c-1"></a>library(x)</span></code></pre></div>',
    [['r', '', 'library(x)']],
  ],
  [
    'Antora: a picture in the button',
    '<div class="listingblock"><div class="title">app.rb</div><div class="content"><pre class="highlight"><code data-lang="ruby">puts 1</code></pre><div class="source-toolbox"><span class="source-lang">ruby</span><button class="copy-button"><img src="o.svg" alt="copy icon"><span>Copied!</span></button></div></div></div>',
    [['ruby', 'app.rb', 'puts 1']],
  ],
  [
    'rehype-pretty-code: an empty line has a space',
    '<pre><code data-language="ts"><span data-line=""><span>a()</span></span>\n<span data-line=""> </span>\n<span data-line=""><span>b()</span></span></code></pre>',
    [['typescript', '', 'a()\n\nb()']],
  ],
  [
    'rehype-pretty-code of old: so has it by its class',
    '<pre data-language="js"><code data-language="js"><span class="line"><span>a</span></span>\n<span class="line"> </span>\n<span class="line"><span>b</span></span></code></pre>',
    [['javascript', '', 'a\n\nb']],
  ],
];

describe('code widgets', () => {
  test.each(cases)('%s', (_, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  test.each(cases)('%s: nothing else is left', (_, html) => {
    expect(around(html).replace('before', '')).toBe('▢');
  });
});
