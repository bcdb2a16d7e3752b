// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { figures } from '@/lib/article/blocks/figures';
import { runSteps } from '@/lib/article/step';
import { after as afterSteps } from '@/lib/article/steps';
import { after, body, page } from '../body';

const figure = (caption: string, picture = '<img src="a.png">'): string =>
  `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;

describe('a picture and its caption are a figure', () => {
  test.each([
    [
      'WordPress',
      '<div class="wp-caption"><a href="b.png"><img src="a.png"></a><p class="wp-caption-text">그림 1</p></div>',
      figure('그림 1', '<a href="b.png"><img src="a.png"></a>'),
    ],
    [
      'Naver',
      '<div class="se-component"><div><div class="se-module"><img src="a.png"></div><div class="se-module se-caption"><p>그림 1</p></div></div></div>',
      figure('그림 1'),
    ],
    [
      'Blogger',
      '<table class="tr-caption-container"><tbody><tr><td><img src="a.png"></td></tr><tr><td class="tr-caption">One</td></tr></tbody></table>',
      figure('One'),
    ],
    [
      'AsciiDoc',
      '<div class="imageblock"><div class="content"><img src="a.png"></div><div class="title">Figure 1. One</div></div>',
      figure('Figure 1. One'),
    ],
    [
      'Sphinx',
      '<div class="figure"><img src="a.png"><p class="caption"><span>One</span></p></div>',
      figure('<span>One</span>'),
    ],
    [
      'the editor of Naver before that',
      '<div class="se_component"><div><div class="se_editArea"><a href="b.png"><img src="a.png"></a></div><div class="se_editArea"><div class="se_viewArea se_caption"><div class="se_textView">그림 1</div></div></div></div></div>',
      figure('<div class="se_textView">그림 1</div>', '<a href="b.png"><img src="a.png"></a>'),
    ],
    ['brunch', '<div><img src="a.png"><span class="img_caption">그림 1</span></div>', figure('그림 1')],
    [
      'a link that holds both, of a gallery',
      '<a href="b.png"><img src="a.png"><p class="caption">One</p></a>',
      figure('One', '<a href="b.png"><img src="a.png"></a>'),
    ],
    ['centred', '<center><img src="a.png"><p>One</p></center>', figure('One')],
    ['a line in italics below, in its paragraph', '<p><img src="a.png"><br><em>One</em></p>', figure('One')],
    ['a paragraph in italics below', '<p><img src="a.png"></p>\n<p><em>One</em></p>', `${figure('One')}\n`],
  ])('%s', (_, html, expected) => expect(after(figures, html)).toBe(expected));

  test('before the table that puts it below the picture is taken apart', () => {
    const root = body(
      '<table class="tr-caption-container"><tbody><tr><td><img src="a.png"></td></tr><tr><td class="tr-caption">One</td></tr></tbody></table>',
    );
    runSteps(afterSteps, root, page(), []);
    expect(root.querySelector('figure > figcaption')?.textContent).toBe('One');
  });

  test.each([
    ['a sentence that begins in italics', '<p><img src="a.png"></p><p><em>One</em> and two.</p>'],
    ['a long line in italics', `<p><img src="a.png"></p><p><em>${'가'.repeat(200)}</em></p>`],
    ['a picture in a line of text', '<p>see <img src="a.png"> <em>One</em></p>'],
    ['two pictures', '<div><img src="a.png"><img src="b.png"><p class="caption">Both</p></div>'],
    ['a figure that has one', figure('One')],
    ['text beside them', '<div><p>Text.</p><img src="a.png"><p class="caption">One</p></div>'],
  ])('%s is left', (_, html) => expect(after(figures, html)).toBe(html));
});
