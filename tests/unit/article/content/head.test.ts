// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, en, ko, p, textOf } from './article';

const post = `${p(en)}${p(ko)}<h2>Numbers</h2>${p(en)}${p(ko)}`;

describe('what stands between the title and the text goes', () => {
  test.each([
    [
      'the parts of a series in a fold',
      '<details><summary>GONE - one of several.</summary><div>Part 1: <a href="/1">The first of them all, which came before this one</a></div><div>Part 2: this one</div></details>',
    ],
    [
      'a table of contents in a fold',
      '<details open><summary>GONE</summary><ul class="toc"><li><a href="#a">How it began with a thread</a></li><li><a href="#b">And how it ended, also with one, a year later</a></li></ul></details>',
    ],
    [
      'properties of a page',
      '<div class="row"><div class="row-property"><div>GONE</div><div>Ines</div></div><div class="row-property"><div>Status</div><div>GONE</div></div></div>',
    ],
    ['a date as a heading', '<h5>May 2, 2019</h5>'],
    [
      'terms that only a screen reader says',
      '<dl><dt class="sr-only">Author</dt><dd><ul><li><img src="/i.jpg" width="38"><b>GONE</b></li></ul></dd></dl>',
    ],
    [
      'the face of an author beside a name',
      '<div class="flex author"><img src="/i.jpg" width="96"><div><div>Author</div><div>GONE</div></div></div>',
    ],
  ])('%s', (_, html) => {
    expect(textOf(`<article><h1>Limits</h1>${html}${post}</article>`)).not.toMatch(/GONE|2019/);
  });

  test('the face of who wrote it, before a post that shows it in a box of its own', () => {
    const face =
      '<div class="head"><div class="avatar-box"><img src="/me.png"></div><span class="name">Ines</span></div>';
    const root = articleOf(`<article><h1>Limits</h1>${face}${post}</article>`);
    expect(root.querySelector('img')).toBeNull();
  });

  test('a list about the post below its title', () => {
    const html = '<ul class="post-metadata"><li>GONE at night</li><li>10:15</li></ul>';
    expect(textOf(`<main><h1>Limits</h1>${html}${p(en)}${p(ko)}${p(en)}</main>`)).not.toContain('GONE');
  });

  test('a table of contents by its role, though its heading is its name', () => {
    const toc =
      '<div id="table-of-contents" role="doc-toc"><h2>Table of Contents</h2><div role="doc-toc"><ul><li><a href="#a">GONE</a></li></ul></div></div>';
    expect(textOf(`<div id="content"><h1>Limits</h1>${toc}${p(en)}${p(en)}</div>`)).not.toMatch(/GONE|Table/);
  });
});
