// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Cuts } from '@/lib/article/content/cuts';
import { notesBelow } from '@/lib/article/content/notes';
import { body } from '../body';
import { articleOf, en, p, textOf } from './article';

const mark = '<p>It cannot be undone<sup class="footnote">[<a id="r1" href="#n1">1</a>]</sup>.</p>';
const page = (notes: string): string =>
  `<div id="content"><div class="part"><h2>A</h2>${p(en)}${mark}${p(en)}</div></div>${notes}<div id="footer">Last updated</div>`;

describe('notes below the element of the text come with it', () => {
  test.each([
    [
      'each in a box',
      '<div id="footnotes"><hr><div class="footnote" id="n1"><a href="#r1">1</a>. Ask before.</div></div>',
    ],
    ['items of a list', '<section><ol><li id="n1">Ask before. <a href="#r1">↩</a></li></ol></section>'],
    ['an id on the number', '<div><p><a id="n1" href="#r1">[1]</a> Ask before.</p></div>'],
  ])('%s', (_, notes) => {
    const root = articleOf(page(notes));
    expect(root.textContent).toMatch(/Ask before\.\D*$/);
    expect(root.querySelector('#n1')).not.toBeNull();
  });

  test('of a list that holds the text itself the note alone', () => {
    const items = `<li><div class="part">${p(en)}${mark}</div></li><li id="n1"><p>Ask before.</p></li>`;
    const root = body(`<ol>${items}</ol>`);
    const text = root.querySelector('.part')!;
    expect(notesBelow(text, root, 'https://dev.example/a', new Cuts())).toBe(1);
    expect(text.textContent).toMatch(/Ask before\.$/);
  });

  test.each([
    ['a chapter', '<div id="n1"><h2>Next</h2><p>Ask before.</p></div>'],
    ['what nothing points to', '<div><div class="footnote" id="n2">1. Ask before.</div></div>'],
  ])('%s does not', (_, notes) => expect(textOf(page(notes))).not.toContain('Ask before'));
});
