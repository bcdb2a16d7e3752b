// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { asRead } from '@/lib/anchor/asRead';
import { articleText } from '@/lib/anchor/text';

test.each([
  ['words of one paragraph', '<p>A <b>queue</b>\n   keeps jobs.</p>', 'A queue keeps jobs.'],
  ['two paragraphs', '<p>First.</p>\n\n<p>Second.</p>', 'First.\nSecond.'],
  ['paragraphs with nothing between them', '<p>First.</p><p>Second.</p>', 'First.\nSecond.'],
  ['list items', '<ul><li>one</li><li>two <ul><li>inner</li></ul></li></ul>', 'one\ntwo\ninner'],
  [
    'cells and rows',
    '<table><tr><td>시작</td><td>95%</td></tr>\n<tr> <td>끝</td> <td>10%</td></tr></table>',
    '시작 | 95%\n끝 | 10%',
  ],
  ['a line break', '<p>one<br>two</p>', 'one\ntwo'],
  [
    'a line break between inline elements',
    '<p><b>one</b><br>\n<i>two</i><span><br></span>3</p>',
    'one\ntwo\n3',
  ],
  ['code keeps its lines and indentation', '<pre><code>if a:\n    b()\n</code></pre>', 'if a:\n    b()'],
  ['prose into code', '<p>Run:</p><pre>if a:\n    b()</pre><p>Done.</p>', 'Run:\nif a:\n    b()\nDone.'],
  ['inline elements apart by white space', '<p><a>one</a> <a>two</a></p>', 'one two'],
])('%s', (_, html, read) => {
  document.body.innerHTML = html;
  const text = articleText(document.body);
  expect(asRead(text, { start: 0, end: text.text.length })).toBe(read);
});

test('only the passage is taken', () => {
  document.body.innerHTML = '<p>Not this. This one.</p><p>And this. Not that.</p>';
  const text = articleText(document.body);
  const start = text.text.indexOf('This');
  expect(asRead(text, { start, end: text.text.indexOf(' Not that') })).toBe('This one.\nAnd this.');
});
