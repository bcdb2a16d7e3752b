// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { callouts } from '@/lib/article/callouts';
import { after } from './body';

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
    ['Hexo', '<div class="note info"><p>a</p></div>', made('info', '', '<p>a</p>')],
  ])('%s', (_, html, expected) => expect(after(callouts, html)).toBe(expected));

  test.each([
    '<div class="notebook"><p>a</p></div>',
    '<div class="note"><h2>A post</h2><p>a</p></div>',
    '<p class="info">a</p>',
  ])('%s is none', (html) => expect(after(callouts, html)).toBe(html));
});
