// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { codeBlocks } from '@/lib/article/code/blocks';
import { body } from '../body';

test.each([
  ['a ranking', '<table><tr><td>1<br>2<br>3</td><td>Kim<br>Lee<br>Park</td></tr></table>'],
  [
    'a table of numbered rows',
    '<table><tr><td>1</td><td>one</td></tr><tr><td>2</td><td>two</td></tr></table>',
  ],
  [
    'a line of time',
    '<table class="timeline"><tr><td>1</td><td>one</td></tr><tr><td>2</td><td>two</td></tr></table>',
  ],
  ['a layout with a number', '<table><tr><td>1</td><td><img src="a.png"></td></tr></table>'],
  ['a code of conduct', '<div class="code-of-conduct">Be kind.\n\nBe brief.</div>'],
  ['a box of prose', '<div class="code-block-intro code-area"><p>One\ntwo</p></div>'],
  ['a human language', '<div class="lang-switch language-switcher">English\n한국어</div>'],
  ['a long name in a sentence', '<p>Call <code>a.very.long\n  .name</code> here.</p>'],
  [
    'verse',
    '<div class="line-block"><div class="line">Shall I compare thee</div><div class="line">to a summer’s day?</div></div>',
  ],
  ['a box with paragraphs between lines', '<div class="fragment"><div class="line">a</div><p>b</p></div>'],
  ['a formula', '<code data-galpi-tex="block">a\\\\\nb</code>'],
  [
    'a text area of a form',
    '<form><textarea class="code" readonly>some text of a form\nand more</textarea></form>',
  ],
])('%s is no code', (_, html) => {
  expect(codeBlocks(body(html))).toEqual([]);
});
