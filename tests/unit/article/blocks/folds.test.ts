// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { folds } from '@/lib/article/blocks/folds';
import { after } from '../body';
import { en, p, textOf } from '../content/article';

describe('parts that a script opens', () => {
  const more =
    '<div data-ke-type="moreLess" data-text-more="더보기" data-text-less="닫기"><a class="btn-toggle-moreless">더보기</a><div class="moreless-content"><p>답은 42</p></div></div>';

  test('of Tistory open by themselves', () => {
    expect(after(folds, more)).toBe(
      '<details><summary>더보기</summary><div class="moreless-content"><p>답은 42</p></div></details>',
    );
    expect(textOf(`<article>${p(en)}${more}${p(en)}</article>`)).toContain('더보기답은 42');
  });

  test('of Tistory are called as their button is, where nothing else names them', () => {
    const named = more.replace(' data-text-more="더보기"', '');
    expect(after(folds, named)).toContain('<summary>더보기</summary>');
  });

  test('keep the question that is their button', () => {
    const faq =
      '<div class="faq"><h3><button aria-controls="a1" aria-expanded="false"> Why two? </button></h3><div id="a1" hidden><p>One is none.</p></div></div>';
    expect(textOf(`<article>${p(en)}${faq}${p(en)}</article>`)).toMatch(/Why two\? ?One is none\./);
  });

  test('open where their button stands right before them, but for menus', () => {
    const fold = (inner: string): string =>
      `<div class="x1"><button aria-controls="a1" aria-expanded="false">How to undo it</button><div id="a1" hidden>${inner}</div></div>`;
    const found = textOf(
      `<article>${p(en)}${fold('<p>Deploy the tag before, and wait.</p>')}${fold('<p>Find <a href="/m">GONE</a> in the menu.</p>')}${p(en)}</article>`,
    );
    expect(found).toContain('Deploy the tag before');
    expect(found).not.toContain('GONE');
  });

  test('open by a box to tick, whose label holds them', () => {
    const fold = (inner: string): string =>
      `<label><div><span>Why two?</span> <span>↕</span></div>${inner}</label>`;
    expect(after(folds, fold('<div><p>One is none.</p></div>'))).toBe(
      '<details><summary>Why two?</summary><div><p>One is none.</p></div></details>',
    );
    expect(after(folds, fold('<p>One is none.</p>'))).toBe(
      '<details><summary>Why two?</summary><p>One is none.</p></details>',
    );
    for (const field of ['<label>Name</label>', '<label><p>Name</p></label>'])
      expect(after(folds, field)).toBe(field);
  });

  test('a button beside a heading stays one', () => {
    const html = '<h2>Start <button>Copy link</button></h2>';
    expect(after(folds, html)).toBe(html);
  });
});
