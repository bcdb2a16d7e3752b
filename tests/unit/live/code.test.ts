// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { codeIn } from '@/lib/live/code';

const python = 'def f(user):\n    if user.name:\n        return 1\n    return 2';
const rows = python.split('\n');

/** The same code as themes draw it. */
const drawn: Record<string, string> = {
  plain: `<pre><code class="language-python">${python}</code></pre>`,
  'Prism, numbers in empty spans': `<pre class="line-numbers language-python"><code class="language-python">${python.replace('user.name', '<span class="token">user</span><span class="token punctuation">.</span>name')}<span aria-hidden="true" class="line-numbers-rows"><span></span><span></span><span></span><span></span></span></code></pre>`,
  'Hexo, a table with breaks': `<figure class="highlight python"><table><tr><td class="gutter"><pre>${rows.map((_, i) => `<span class="line">${i + 1}</span><br>`).join('')}</pre></td><td class="code"><pre>${rows.map((row) => `<span class="line">${row}</span><br>`).join('')}</pre></td></tr></table></figure>`,
  'Rouge, a table in a table': `<div class="language-python highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n3\n4\n</pre></td><td class="rouge-code"><pre>${python}\n</pre></td></tr></tbody></table></code></pre></div></div>`,
  'an element a line': `<pre class="language-python"><code>${rows.map((row) => `<div class="line">${row}</div>`).join('')}</code></pre>`,
  'a number in each line': `<pre class="language-python"><code>${rows.map((row, i) => `<span class="line"><span class="lineno">${i + 1}</span>${row}</span>`).join('\n')}</code></pre>`,
};

function rangeOver(from: string, to: string): Range {
  const range = document.createRange();
  const nodes = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  let begun = false;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const start = node.nodeValue!.indexOf(from);
    if (!begun && start >= 0) {
      range.setStart(node, start);
      begun = true;
    }
    const end = node.nodeValue!.indexOf(to);
    if (begun && end >= 0) range.setEnd(node, end + to.length);
  }
  return range;
}

test.each(Object.entries(drawn))('lines and language of code drawn as %s', (_, html) => {
  document.body.innerHTML = `<p>Before.</p>${html}`;
  const before = document.body.innerHTML;
  expect(codeIn(document.body, rangeOver('return 1', 'return 1'))).toEqual({
    text: 'return 1',
    selector: { type: 'CodeSelector', block: 0, language: 'python', startLine: 3, endLine: 3 },
  });
  expect(codeIn(document.body, rangeOver('if', 'return 2'))).toEqual({
    text: rows.slice(1).join('\n'),
    selector: { type: 'CodeSelector', block: 0, language: 'python', startLine: 2, endLine: 4 },
  });
  expect(document.body.innerHTML).toBe(before);
});

test('a passage out of code, or across its end, is no code', () => {
  document.body.innerHTML = `<p>Before.</p>${drawn['plain']}`;
  expect(codeIn(document.body, rangeOver('Before', 'Before'))).toBeNull();
  expect(codeIn(document.body, rangeOver('Before', 'return 1'))).toBeNull();
});

test('the file that a theme names is told', () => {
  document.body.innerHTML = `<div class="code-block" data-language="kotlin"><div class="code-title">cache/Ttl.kt</div><pre><code>fun a() = 1</code></pre></div>`;
  expect(codeIn(document.body, rangeOver('fun', 'fun'))?.selector).toMatchObject({
    file: 'cache/Ttl.kt',
    language: 'kotlin',
  });
});

test('icons of a terminal in code are part of it', () => {
  document.body.innerHTML = '<pre><code class="language-bash">\uE000 ls\n\uE001 cd \uE000 src</code></pre>';
  expect(codeIn(document.body, rangeOver('ls', 'src'))).toMatchObject({
    text: 'ls\n\uE001 cd \uE000 src',
    selector: { startLine: 1, endLine: 2 },
  });
});
