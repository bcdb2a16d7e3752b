// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { paragraphs } from '@/lib/article/blocks/paragraphs';
import { atOnce } from '@/lib/model/inPieces';
import { body } from '../body';

function inParagraphs(html: string): string {
  const root = body(html);
  atOnce(paragraphs(root));
  return root.innerHTML;
}

describe('paragraphs', () => {
  test.each([
    ['boxes of a line', '<div>하나 <b>둘</b></div><div>셋</div>', '<p>하나 <b>둘</b></p><p>셋</p>'],
    [
      'text above a block, with its marks',
      'One <i>and</i> two<br>three<table></table>',
      '<p>One <i>and</i> two<br>three</p><table></table>',
    ],
    [
      'text between blank lines',
      '<div>one<br><br>two<br>still two<br></div>',
      '<div><p>one</p><p>two<br>still two</p></div>',
    ],
    ['text with a formula', '<div>so <math></math> holds</div>', '<p>so <math></math> holds</p>'],
    ['what a note leads to', '<div data-galpi-anchor="3">note</div>', '<p data-galpi-anchor="3">note</p>'],
    [
      'a picture between texts',
      '<div>one<br><img src="a.png"><br>two</div>',
      '<div><p>one</p><img src="a.png"><p>two</p></div>',
    ],
  ])('%s', (_, html, expected) => {
    expect(inParagraphs(html)).toBe(expected);
    // what is stored is not changed again
    expect(inParagraphs(expected)).toBe(expected);
  });

  test.each([
    ['boxes of blocks', '<div><p>one</p><ul><li>two</li></ul></div>'],
    [
      'lines of a list, a table, a caption',
      '<ul><li><div>one</div></li></ul><figure><figcaption><div>two</div></figcaption></figure>',
    ],
    ['a picture in a line', '<div>press <img src="key.png"> and wait<p>two</p></div>'],
    ['boxes without words', '<div><img src="a.png"></div><div> <br> </div>'],
    ['a link around blocks', '<div><a href="/"><h3>one</h3></a></div>'],
  ])('not %s', (_, html) => {
    expect(inParagraphs(html)).toBe(html);
  });
});
