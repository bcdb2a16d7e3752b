// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { passage } from '@/lib/anchor/passage';
import { articleText } from '@/lib/anchor/text';

test('remembers words, place, block, lines and section of a passage', () => {
  document.body.innerHTML = '<h2>설정</h2><pre><code class="language-sh">npm i\nnpm start</code></pre>';
  const text = articleText(document.body);
  const start = text.text.indexOf('npm start');
  expect(passage(text, document.body, { start, end: start + 9 })).toEqual({
    selectors: [
      { type: 'TextQuoteSelector', exact: 'npm start', prefix: '설정npm i\n', suffix: '', occurrences: 1 },
      { type: 'TextPositionSelector', start: 8, end: 17 },
      { type: 'BlockSelector', block: 'pre', index: 0 },
      { type: 'CodeSelector', block: 0, language: 'sh', startLine: 2, endLine: 2 },
    ],
    section: '설정',
    at: 8 / 17,
  });
});
