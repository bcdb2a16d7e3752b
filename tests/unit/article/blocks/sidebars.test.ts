// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { sidebars } from '@/lib/article/blocks/sidebars';
import { after } from '../body';
import { en, p, textOf } from '../content/article';

const said = 'A batch is a job over many records at once, usually at night. It has a start and an end.';
const note = `<aside data-galpi-callout="note"><p><strong>What is a batch?</strong></p><p>${said}</p></aside>`;
const between = (box: string): string => `<p>Before.</p>${box}<p>After.</p>`;

describe('a sidebar within the text is a note', () => {
  test.each([
    ['Sphinx', `<aside class="sidebar"><p class="sidebar-title">What is a batch?</p><p>${said}</p></aside>`],
    [
      'Asciidoctor',
      `<div class="sidebarblock"><div class="title">What is a batch?</div><p>${said}</p></div>`,
    ],
  ])('%s', (_, box) => {
    expect(after(sidebars, between(box))).toBe(between(note));
    expect(textOf(`<article>${p(en)}${box}${p(en)}</article>`)).toContain('What is a batch?A batch is');
  });

  test('a page of nothing but boxes is none', () => {
    const page = between(`<div class="sidebarblock"><p>${said}</p></div>`.repeat(400));
    expect(after(sidebars, page)).toBe(page);
  });

  test('DocBook', () => {
    const box = `<div class="sidebar"><div class="titlepage"><div><p class="title"><strong>What is a batch?</strong></p></div></div><a id="i1"></a><div class="para">${said}</div></div>`;
    const html = `<div class="para">Before.</div><a id="i2"></a>${box}<div class="section"><h3>After</h3></div>`;
    expect(after(sidebars, html)).toContain(
      `<aside data-galpi-callout="note"><p><strong>What is a batch?</strong></p><a id="i1"></a><div class="para">${said}</div></aside>`,
    );
  });

  test('beside an example in a box of its own', () => {
    const html = `<p>a</p><p>b</p><div class="example"><pre>c</pre></div><div class="sidebar">${said}</div><p>d</p><p>e</p>`;
    expect(after(sidebars, html)).toContain(`<aside data-galpi-callout="note">${said}</aside>`);
  });

  const links =
    '<ul><li><a href="/1">Another post of ours. And more.</a></li><li><a href="/2">One more post of ours, again.</a></li></ul>';
  test.each([
    ['a column beside the text', `<main><p>a</p></main><div class="sidebar"><p>${said}</p></div>`],
    ['a column below the text', `<p>a</p><div class="sidebar"><p>${said}</p></div><footer>b</footer>`],
    [
      'a column between boxes',
      `<div>${said}</div><div class="sidebar"><p>${said}</p></div><div>b</div><p>c</p>`,
    ],
    ['a list of links', between(`<div class="sidebar">${links}</div>`)],
    ['a form', between(`<div class="sidebar"><form><p>${said}</p></form></div>`)],
  ])('%s is none', (_, html) => expect(after(sidebars, html)).toBe(html));
});
