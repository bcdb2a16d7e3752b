// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { around, type Block, blocksOf, plain } from './blocks';

const notebooks: [string, string][] = [
  [
    'the classic template',
    '<div class="cell border-box-sizing code_cell rendered"><div class="input"><div class="prompt input_prompt">In&nbsp;[1]:</div><div class="inner_cell"><div class="input_area"><div class=" highlight hl-ipython3"><pre><span></span>import os\n</pre></div></div></div></div><div class="output_wrapper"><div class="output"><div class="output_area"><div class="prompt output_prompt">Out[1]:</div><div class="output_text output_subarea output_execute_result"><pre>import me\n</pre></div></div></div></div></div>',
  ],
  [
    'the template of JupyterLab',
    '<div class="jp-Cell jp-CodeCell jp-Notebook-cell"><div class="jp-Cell-inputWrapper"><div class="jp-InputArea jp-Cell-inputArea"><div class="jp-InputPrompt jp-InputArea-prompt">In&nbsp;[ ]:</div><div class="jp-CodeMirrorEditor jp-Editor jp-InputArea-editor"><div class="CodeMirror cm-s-jupyter"><div class="highlight hl-ipython3"><pre><span></span>import os\n</pre></div></div></div></div></div><div class="jp-Cell-outputWrapper"><div class="jp-OutputArea jp-Cell-outputArea"><div class="jp-OutputArea-child"><div class="jp-OutputPrompt jp-OutputArea-prompt">Out[1]:</div><div class="jp-RenderedText jp-OutputArea-output"><pre>import me\n</pre></div></div></div></div></div>',
  ],
  [
    'nbsphinx',
    '<div class="nbinput nblast docutils container"><div class="prompt highlight-none notranslate"><div class="highlight"><pre><span></span>[1]:\n</pre></div></div><div class="input_area highlight-ipython3 notranslate"><div class="highlight"><pre><span></span>import os\n</pre></div></div></div><div class="nboutput nblast docutils container"><div class="prompt empty docutils container"></div><div class="output_area docutils container"><div class="highlight"><pre>import me\n</pre></div></div></div>',
  ],
  [
    'Quarto',
    '<div class="cell"><div class="sourceCode cell-code" id="cb1"><pre class="sourceCode python code-with-copy"><code class="sourceCode python"><span id="cb1-1"><a href="#cb1-1" aria-hidden="true"></a><span class="im">import</span> os</span></code><button class="code-copy-button"><i></i></button></pre></div><div class="cell-output cell-output-stdout"><pre><code>import me\n</code></pre></div></div>',
  ],
];

const expected: Block[] = [
  ['python', '', 'import os'],
  ['text', '', 'import me'],
];

describe('notebooks', () => {
  test.each(notebooks)('%s: cells are code, outputs are text, prompts go', (_, html) => {
    expect(blocksOf(html)).toEqual(expected);
    expect(around(html).replaceAll(' ', '')).toBe('▢▢');
  });

  test('tables and pictures of outputs stay', () => {
    const html =
      '<div class="output_area"><div class="prompt output_prompt">Out[2]:</div><div class="output_html"><table class="dataframe"><thead><tr><th></th><th>a</th></tr></thead><tbody><tr><th>0</th><td>1</td></tr></tbody></table></div><div class="output_png"><img src="data:image/png;base64,AA"></div></div>';
    const root = plain(html);
    expect(root.querySelector('table.dataframe td')?.textContent).toBe('1');
    expect(root.querySelector('img')).not.toBeNull();
    expect(root.textContent).not.toContain('Out');
  });

  test('words called a prompt elsewhere stay', () => {
    expect(around('<div class="cell"><div class="prompt">Write a poem about Seoul</div></div>')).toContain(
      'poem',
    );
  });
});
