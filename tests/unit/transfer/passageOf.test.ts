// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Selector } from '@/lib/model/selectors';
import { written } from '@/lib/transfer/markup';
import { maker } from '@/lib/transfer/out/make';
import { passageOf, type PassageOptions } from '@/lib/transfer/passageOf';
import { picture } from './selectors';

const quote = (exact: string): Selector => ({
  type: 'TextQuoteSelector',
  exact,
  prefix: '',
  suffix: '',
  occurrences: 1,
});
const code = (language: string | null): Selector => ({
  type: 'CodeSelector',
  block: 0,
  language,
  startLine: 1,
  endLine: 1,
});
const table: [string, { selectors: Selector[]; text?: string }, PassageOptions, string][] = [
  ['a quote', { selectors: [quote('하나\r\n둘')] }, {}, '<blockquote><p>하나</p><p>둘</p></blockquote>'],
  [
    'with its address',
    { selectors: [quote('하나')] },
    { cite: 'https://a.dev/?a="1"' },
    '<blockquote cite="https://a.dev/?a=&quot;1&quot;"><p>하나</p></blockquote>',
  ],
  [
    'code',
    { selectors: [quote('  a\n  b'), code('c++')] },
    {},
    '<pre><code class="language-c++">a\nb</code></pre>',
  ],
  [
    'code of a language that is none',
    { selectors: [quote('a'), code('"><img src=x>')] },
    {},
    '<pre><code>a</code></pre>',
  ],
  [
    'a picture where it may be asked for',
    { selectors: [picture('https://a.dev/1.png')], text: '그래프' },
    { shows: true },
    '<figure><img src="https://a.dev/1.png" alt="그래프"></figure>',
  ],
  [
    'a picture where it may not',
    { selectors: [picture('https://a.dev/1.png')], text: '' },
    {},
    '<figure><a href="https://a.dev/1.png">https://a.dev/1.png</a></figure>',
  ],
  [
    'a picture without an address',
    { selectors: [picture('javascript:alert(1)')], text: '그래프' },
    { shows: true },
    '<blockquote><p>그래프</p></blockquote>',
  ],
];

test.each(table)('%s, as an element and written down', (_, highlight, options, html) => {
  expect(passageOf<HTMLElement>(maker({ document }), highlight, options).outerHTML).toBe(html);
  const shown = new DOMParser().parseFromString(passageOf(written, highlight, options).html, 'text/html');
  expect(shown.body.innerHTML).toBe(html);
});
