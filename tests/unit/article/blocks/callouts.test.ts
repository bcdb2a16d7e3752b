// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { callouts } from '@/lib/article/blocks/callouts';
import { after } from '../body';

const made = (kind: string, title: string, rest: string): string =>
  `<aside data-galpi-callout="${kind}">${title && `<p><strong>${title}</strong></p>`}${rest}</aside>`;

describe('a callout is one form', () => {
  test.each([
    [
      'MkDocs, Sphinx',
      '<div class="admonition warning"><p class="admonition-title">Warning</p><p>a</p></div>',
      made('warning', 'Warning', '<p>a</p>'),
    ],
    [
      'Docusaurus',
      '<div class="theme-admonition theme-admonition-tip alert alert--success"><div class="admonitionHeading_x">팁</div><div><p>a</p></div></div>',
      made('tip', '팁', '<div><p>a</p></div>'),
    ],
    [
      'VuePress',
      '<div class="custom-block danger"><p class="custom-block-title">위험</p><p>a</p></div>',
      made('danger', '위험', '<p>a</p>'),
    ],
    [
      'GitHub',
      '<div class="markdown-alert markdown-alert-important"><p class="markdown-alert-title">Important</p><p>a</p></div>',
      made('info', 'Important', '<p>a</p>'),
    ],
    [
      'Obsidian',
      '<blockquote data-callout="bug" class="callout"><p>a</p></blockquote>',
      made('danger', '', '<p>a</p>'),
    ],
    [
      'a sign beside the text, in a box without a name',
      '<div class="my-6 flex"><span class="text-2xl">⚠️</span><div><p>a</p></div></div>',
      made('warning', '', '<div><p>a</p></div>'),
    ],
    [
      'AsciiDoc',
      '<div class="admonitionblock note"><table><tbody><tr><td class="icon"><i class="fa icon-note" title="Note"></i></td><td class="content"><p>a</p></td></tr></tbody></table></div>',
      made('note', 'Note', '<p>a</p>'),
    ],
    [
      'Notion',
      '<figure class="block-color callout"><div><span class="icon">💡</span></div><div>a</div></figure>',
      made('note', '', '<div>a</div>'),
    ],
    [
      'a page of Notion, its icon deep in a box',
      '<div class="notion-callout-block"><div><div><div>💡</div></div><div>a 💡</div></div></div>',
      made('note', '', '<div><div>a 💡</div></div>'),
    ],
    ['GitBook', '<div class="hint bg-info"><p>a</p></div>', made('info', '', '<p>a</p>')],
    [
      'Starlight',
      '<aside aria-label="Tip" class="starlight-aside starlight-aside--tip"><p class="starlight-aside__title"><svg></svg>Tip</p><div><p>a</p></div></aside>',
      made('tip', 'Tip', '<div><p>a</p></div>'),
    ],
    [
      'Quarto',
      '<div class="callout callout-style-default callout-warning callout-titled"><div><div class="callout-title-container">Warning</div></div><div><p>a</p></div></div>',
      made('warning', 'Warning', '<div></div><div><p>a</p></div>'),
    ],
    [
      'ReadMe, with a heading',
      '<blockquote class="callout callout_info"><h2 class="callout-heading">제목</h2><p>a</p></blockquote>',
      made('info', '제목', '<p>a</p>'),
    ],
    [
      'Bootstrap, Docsy',
      '<div class="alert alert-info" role="alert"><h4 class="alert-heading">Note</h4><p>a</p></div>',
      made('info', 'Note', '<p>a</p>'),
    ],
    [
      'MDN',
      '<div class="notecard warning"><p><strong>Warning:</strong> a</p></div>',
      made('warning', '', '<p><strong>Warning:</strong> a</p>'),
    ],
    [
      'Hashnode',
      '<div data-node-type="callout"><div data-node-type="callout-emoji">💡</div><div data-node-type="callout-text">a</div></div>',
      made('note', '', '<div data-node-type="callout-text">a</div>'),
    ],
    ['Chirpy', '<blockquote class="prompt-tip"><p>a</p></blockquote>', made('tip', '', '<p>a</p>')],
    [
      'Minimal Mistakes, of one paragraph',
      '<p class="notice--warning"><strong>a</strong> b</p>',
      made('warning', '', '<strong>a</strong> b'),
    ],
    ['Hexo', '<div class="note info"><p>a</p></div>', made('info', '', '<p>a</p>')],
  ])('%s', (_, html, expected) => expect(after(callouts, html)).toBe(expected));

  test.each([
    '<div class="notebook"><p>a</p></div>',
    '<div class="note"><h2>A post</h2><p>a</p></div>',
    '<p class="info">a</p>',
    '<div class="signup-prompt"><p>a</p></div>',
  ])('%s is none', (html) => expect(after(callouts, html)).toBe(html));
});
