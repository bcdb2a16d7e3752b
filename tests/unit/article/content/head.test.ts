// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { en, ko, p, textOf } from './article';

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
});
