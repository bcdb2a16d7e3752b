// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { languageOf } from '@/lib/article/code/language';
import { body } from '../body';

test.each([
  ['<code class="language-c++"></code>', 'cpp'],
  ['<code class="hljs language-TypeScript"></code>', 'typescript'],
  ['<pre class="brush: js; gutter: true"></pre>', 'javascript'],
  ['<div class="highlight-source-shell"></div>', 'bash'],
  ['<code data-lang="yml"></code>', 'yaml'],
  ['<div data-syntax="swift"></div>', 'swift'],
  ['<pre syntax="Go"></pre>', 'go'],
  ['<pre language="jsonnet"></pre>', 'jsonnet'],
  ['<code class="language-mermaid"></code>', 'mermaid'],
  ['<code class="language-diff-javascript diff-highlight"></code>', 'diff'],
  ['<code class="language-text java"></code>', ''],
  ['<div class="hl-ipython3"></div>', 'python'],
  ['<pre class="hljs py"></pre>', 'python'],
  ['<pre class="js"></pre>', 'javascript'],
  // names that a bundler made up
  ['<pre class="px py ab sh l"></pre>', null],
  ['<code class="language-default"></code>', null],
  ['<code lang="ko"></code>', null],
  ['<code class="line-numbers comment"></code>', null],
])('%s is %j', (html, language) => {
  expect(languageOf([...body(html).children])).toBe(language);
});

test('the code itself is asked before what wraps it', () => {
  const root = body('<code class="language-go"></code><div class="language-java"></div>');
  expect(languageOf([...root.children])).toBe('go');
});

test('"no language" of a highlighter that does not know it is not the last word', () => {
  const root = body('<pre class="language-text"></pre><div class="language-console"></div>');
  expect(languageOf([...root.children])).toBe('bash');
});
