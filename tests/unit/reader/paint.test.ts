// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { articleText } from '@/lib/anchor/text';
import { inkedRanges } from '@/lib/reader/paint';

function inked(html: string, from: string, to: string): string[] {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const text = articleText(document.body);
  const span = { start: text.text.indexOf(from), end: text.text.indexOf(to) + to.length };
  return inkedRanges(text, span).map(String);
}

test('a passage over inline elements and blocks takes ink in one piece', () => {
  expect(inked('<p>one <b>two</b></p><p>three</p>', 'one', 'three')).toEqual(['one twothree']);
});

test('in code neither indentation nor line breaks take ink', () => {
  expect(inked('<pre><code>a {\n    b;\n\n  c \n}</code></pre>', 'a {', '}')).toEqual([
    'a {',
    'b;',
    'c',
    '}',
  ]);
});

test('a passage that begins within a line keeps the space it begins with', () => {
  expect(inked('<pre><code>let a = 1;\n  b</code></pre>', ' = 1', 'b')).toEqual([' = 1;', 'b']);
});

test('text before and after code is inked apart', () => {
  expect(inked('<p>see</p><pre>  x</pre><p>end</p>', 'see', 'end')).toEqual(['see', 'x', 'end']);
});
