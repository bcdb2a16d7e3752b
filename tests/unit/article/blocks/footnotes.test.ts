// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { footnotes } from '@/lib/article/blocks/footnotes';
import { sidenotes } from '@/lib/article/blocks/sidenotes';
import { after } from '../body';

describe('a footnote is a raised mark and a note that leads back', () => {
  test.each([
    [
      'Markdown, Hugo, kramdown: only the way back is drawn alike',
      '<p>a<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup></p><div class="footnotes"><ol><li id="fn:1"><p>The note.&nbsp;<a href="#fnref:1">[return]</a></p></li></ol></div>',
      '<p>a<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup></p><div class="footnotes"><ol><li id="fn:1"><p>The note.&nbsp;<a href="#fnref:1">↩</a></p></li></ol></div>',
    ],
    [
      'GitHub, with the page’s own address',
      '<p>a<sup><a href="https://blog.example/posts/1#user-content-fn-x" id="r" data-footnote-ref>1</a></sup></p><section data-footnotes class="footnotes"><ol><li id="user-content-fn-x"><p>Note <a href="#r" data-footnote-backref>↩</a></p></li></ol></section>',
      '<p>a<sup><a href="https://blog.example/posts/1#user-content-fn-x" id="r" data-footnote-ref="">1</a></sup></p><section data-footnotes="" class="footnotes"><ol><li id="user-content-fn-x"><p>Note <a href="#r" data-footnote-backref="">↩</a></p></li></ol></section>',
    ],
    [
      'Tistory',
      '<p>a<sup><a href="#n1" id="l1">[1]</a></sup></p><ol><li id="n1">Note <a href="#l1">[본문으로]</a></li></ol>',
      '<p>a<sup><a href="#n1" id="l1">[1]</a></sup></p><ol><li id="n1">Note <a href="#l1">↩</a></li></ol>',
    ],
    [
      'pandoc',
      '<p>a<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p><section><ol><li id="fn1"><p>Note<a href="#fnref1">↩︎</a></p></li></ol></section>',
      '<p>a<sup><a href="#fn1" class="footnote-ref" id="fnref1">1</a></sup></p><section><ol><li id="fn1"><p>Note<a href="#fnref1">↩︎</a></p></li></ol></section>',
    ],
    [
      'Sphinx',
      '<p>a<a class="footnote-reference brackets" href="#f1" id="id1"><span>[</span>1<span>]</span></a></p><aside class="footnote brackets" id="f1"><span class="label"><span>[</span><a href="#id1">1</a><span>]</span></span><p>Note</p></aside><aside class="footnote brackets" id="f2"><span>[2]</span><p>Two</p></aside>',
      '<p>a<sup><a class="footnote-reference brackets" href="#f1" id="id1">[1]</a></sup></p><aside class="footnote brackets" id="f1"><p><sup><a href="#id1">[1]</a></sup> Note</p></aside><aside class="footnote brackets" id="f2"><span>[2]</span><p>Two</p></aside>',
    ],
    [
      'Sphinx before 5',
      '<p>a<a href="#f1" id="id1">1</a></p><dl class="footnote"><dt class="label" id="f1"><span><a href="#id1">1</a></span></dt><dd><p>Note</p></dd></dl>',
      '<p>a<sup><a href="#f1" id="id1">1</a></sup></p><div id="f1"><p><sup><a href="#id1">1</a></sup> Note</p></div>',
    ],
    [
      'Substack',
      '<p>a<a id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a></p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Note</p></div></div>',
      '<p>a<sup><a id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a></sup></p><div class="footnote" id="footnote-1"><div class="footnote-content"><p><sup><a href="#footnote-anchor-1">1</a></sup> Note</p></div></div>',
    ],
    [
      'a wiki',
      '<p>a<a href="#fn-1"><span id="rfn-1"></span>[1]</a></p><div><span class="list"><span id="fn-1"></span><a href="#rfn-1">[1]</a> 주석이다</span></div>',
      '<p>a<sup><a href="#fn-1" id="rfn-1">[1]</a></sup></p><div><span class="list" id="fn-1"><sup><a href="#rfn-1">[1]</a></sup> <span></span> 주석이다</span></div>',
    ],
    [
      'Hatena, with a star before each number',
      '<p>a<span class="footnote"><a href="#f-1" id="fn-1">*1</a></span></p><div class="footnote"><p class="footnote"><a href="#fn-1" id="f-1" class="footnote-number">*1</a><span>:</span><span>Note</span></p></div>',
      '<p>a<span class="footnote"><sup><a href="#f-1" id="fn-1">*1</a></sup></span></p><div class="footnote"><p class="footnote" id="f-1"><sup><a href="#fn-1">*1</a></sup> <span>:</span><span>Note</span></p></div>',
    ],
    [
      'a name before the note',
      '<p>a<sup><a href="#n1">1</a></sup></p><p><a name="n1"></a>[1] Note</p>',
      '<p>a<sup><a href="#n1">1</a></sup></p><p id="n1"><a></a>[1] Note</p>',
    ],
    [
      'a number that the list says already',
      '<p>a<sup><a href="#n1">1</a></sup></p><ol><li id="n1"><span>1.</span> Note</li></ol>',
      '<p>a<sup><a href="#n1">1</a></sup></p><ol><li id="n1"> Note</li></ol>',
    ],
  ])('%s', (_, html, expected) => expect(after(footnotes, html)).toBe(expected));

  test.each([
    ['a link to a chapter', '<p><a href="#c">1</a></p><div id="c"><h2>One</h2><p>text</p></div>'],
    ['contents', '<ul><li><a href="#c">Chapter</a></li></ul><p id="c">text</p>'],
    ['a link elsewhere', '<p><a href="https://a.example/x#n">1</a></p><p id="n">text</p>'],
  ])('%s is none', (_, html) => expect(after(footnotes, html)).toBe(html));
});

describe('a note within its line moves to the end', () => {
  const note = (text: string): string =>
    `<ol><li id="galpi-note-1">${text} <a href="#galpi-mark-1">↩</a></li></ol>`;
  const mark = '<sup><a href="#galpi-note-1" id="galpi-mark-1">1</a></sup>';
  test.each([
    [
      'Tufte CSS',
      '<p>a<label for="sn-1"></label><span class="sidenote">Note.</span> b</p>',
      `<p>a${mark} b</p>${note('Note.')}`,
    ],
    [
      'LaTeXML',
      '<p>a<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup>Note.</span></span></span> b</p>',
      `<p>a${mark} b</p>${note('Note.')}`,
    ],
    [
      'Footnotes, the plugin',
      '<p>a<span class="footnote_referrer"><a role="button"><sup class="footnote_plugin_tooltip_text">[1]</sup></a><span class="footnote_tooltip">Note.</span></span> b</p>',
      `<p>a<span class="footnote_referrer">${mark}</span> b</p>${note('Note.')}`,
    ],
    [
      'Modern Footnotes',
      '<p>a<sup><a href="javascript:void(0)">1</a></sup><span class="modern-footnotes-footnote__note">Note.</span> b</p>',
      `<p>a${mark} b</p>${note('Note.')}`,
    ],
  ])('%s', (_, html, expected) => expect(after(sidenotes, html)).toBe(expected));
});
