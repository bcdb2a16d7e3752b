// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { atOnce } from '@/lib/model/inPieces';
import { tellLanguages } from '@/lib/article/code/tell';

const told = (html: string): string => {
  document.body.innerHTML = html;
  atOnce(tellLanguages(document.body));
  return document.body.innerHTML;
};

test.each([
  [
    'code that says what it is',
    '<pre><code>$ npm ci</code></pre>',
    '<pre><code class="language-bash">$ npm ci</code></pre>',
  ],
  ['code in doubt', '<pre><code>a = 1</code></pre>', '<pre><code>a = 1</code></pre>'],
  [
    'what the page names',
    '<pre><code class="language-fish">$ npm ci</code></pre>',
    '<pre><code class="language-fish">$ npm ci</code></pre>',
  ],
  [
    'what the page calls plain text',
    '<pre><code class="language-text">$ npm ci</code></pre>',
    '<pre><code>$ npm ci</code></pre>',
  ],
  ['code in a sentence', '<p><code>$ npm ci</code></p>', '<p><code>$ npm ci</code></p>'],
])('%s', (_, html, expected) => expect(told(html)).toBe(expected));
