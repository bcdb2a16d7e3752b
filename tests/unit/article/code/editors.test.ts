// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Block, blocksOf } from './blocks';

describe('code editors', () => {
  test.each<[string, string, Block[]]>([
    [
      'CodeMirror 5',
      '<div class="CodeMirror cm-s-default"><div><textarea></textarea></div><div class="CodeMirror-scroll"><div class="CodeMirror-lines"><div class="CodeMirror-measure"><pre class="CodeMirror-line-like">xxxx</pre></div><div class="CodeMirror-code"><div style="position:relative"><div class="CodeMirror-gutter-wrapper"><div class="CodeMirror-linenumber CodeMirror-gutter-elt">1</div></div><pre class="CodeMirror-line"><span><span class="cm-keyword">let</span> a</span></pre></div><div><pre class="CodeMirror-line"><span>\u200b</span></pre></div><div><pre class="CodeMirror-line"><span>\tb</span></pre></div></div></div></div></div>',
      [['', '', 'let a\n\n\tb']],
    ],
    [
      'CodeMirror 5 with the text area it was made from',
      '<textarea style="display:none">a line\nanother\nscrolled away</textarea><div class="CodeMirror"><div class="CodeMirror-code"><div><pre>a line</pre></div></div></div>',
      [['', '', 'a line\nanother\nscrolled away']],
    ],
    [
      'CodeMirror 6',
      '<div class="cm-editor"><div class="cm-scroller"><div class="cm-gutters" aria-hidden="true"><div class="cm-gutterElement">1</div></div><div class="cm-content" data-language="python" contenteditable="true"><div class="cm-line">if a:</div><div class="cm-line"><br></div><div class="cm-line">    b</div></div></div></div>',
      [['python', '', 'if a:\n\n    b']],
    ],
    [
      'Monaco: lines in any order, drawn spaces',
      '<div class="monaco-editor"><div class="margin"><div class="line-numbers">1</div></div><div class="view-lines" aria-hidden="true"><div style="top:19px;height:19px;" class="view-line"><span><span class="mtkw">\u00b7\u00b7</span><span class="mtk1">b&nbsp;c</span></span></div><div style="top:0px;height:19px;" class="view-line"><span><span class="mtk1">a</span></span></div></div><textarea class="inputarea"></textarea></div>',
      [['', '', 'a\n  b c']],
    ],
    [
      'Ace: a folded line is one line',
      '<div class="ace_editor ace-monokai"><textarea class="ace_text-input"></textarea><div class="ace_gutter"><div class="ace_gutter-cell">1</div></div><div class="ace_content"><div class="ace_layer ace_marker-layer"><div class="ace_line"></div></div><div class="ace_layer ace_text-layer"><div class="ace_line_group"><div class="ace_line">let a =</div><div class="ace_line"> 1</div></div><div class="ace_line_group"><div class="ace_line">b</div></div></div></div></div>',
      [['', '', 'let a = 1\nb']],
    ],
    [
      'a notebook that only borrows an editor’s class',
      '<div class="cm-editor cm-s-jupyter"><div class="highlight hl-ipython3"><pre><span></span>a = 1\n</pre></div></div>',
      [['python', '', 'a = 1']],
    ],
  ])('%s', (_, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });
});
