// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { prune } from '@/lib/article/content/prune';
import { weigh } from '@/lib/article/content/weights';
import { body } from '../body';

/** What is left of a page of which `#a` was taken for the article. */
function left(html: string): string {
  const root = body(html);
  prune(root, new Set([root.querySelector('#a')!]), weigh(root), '');
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const heading = '<h2><a href="#1">1.</a> Limits</h2>';

test.each([
  ['what was taken', `${heading}<div id="a">text</div>`, '1. Limitstext'],
  [
    'what was taken, after places that links lead to',
    `${heading}<a id="1"></a><div id="a">text</div>`,
    '1. Limitstext',
  ],
  ['code', `<div id="a">text</div>${heading}<div><pre>show stat</pre></div>`, 'text1. Limitsshow stat'],
])('a short heading above %s stays, wherever its number leads', (_, html, text) => {
  expect(left(html)).toBe(text);
});

test('a mark of a footnote stays, whatever a theme calls its link', () => {
  const mark = '<sup><a id="r1" class="anchorTargetStickyNavbar_x" href="#f1">1</a></sup>';
  expect(left(`<div id="a"><p>All of the data${mark} goes with it.</p></div>`)).toBe(
    'All of the data1 goes with it.',
  );
});

test.each([
  ['nothing', `<div id="a">text</div>${heading}`],
  ['what goes', `<div id="a">text</div>${heading}<nav>Home</nav>`],
])('one above %s goes', (_, html) => {
  expect(left(html)).toBe('text');
});

test('between paragraphs that stand in the page itself, short blocks are parts of the post', () => {
  const text = '<p>We count the queries that are on their way.</p>';
  const parts = '<h2>One</h2><ul><li>Measure</li></ul><div>A line of verse<br>and one more</div>';
  const root = body(`${text}${parts}${text}<nav>Home</nav>`);
  prune(root, new Set(root.querySelectorAll('p')), weigh(root), '');
  expect(root.innerHTML).toBe(`${text}${parts}${text}`);
});

test('paragraphs of one element stay, though only a panel beside them was taken', () => {
  const text =
    '<div><h2>One</h2><p>Keys are half of it.</p><div id="a">text</div><p>So are values.</p></div>';
  expect(left(`<div><a href="/">All posts</a></div>${text}`)).toBe(
    'OneKeys are half of it.textSo are values.',
  );
});

test('a short heading in an element of its own stays, the link to edit it goes', () => {
  const edit = '<span>[<a href="/w?title=A&action=edit&section=1">edit</a>]</span>';
  expect(left(`<div id="a"><p>Text.</p><div><h2>Use</h2>${edit}</div><p>More.</p></div>`)).toBe(
    'Text.UseMore.',
  );
});

test('a short box among many of its kind that stay is a part of the post, as the cells of a notebook', () => {
  const cell = (inner: string): string => `<div class="cell"><div>${inner}</div></div>`;
  const code = cell('<pre>total = rain.mm.sum()</pre>');
  const short = cell('<h2>The sum</h2><p>A single call:</p>');
  const taken = '<div class="cell" id="a"><p>Text.</p></div>';
  expect(left(taken + code + short + code)).toBe(
    'Text.total = rain.mm.sum()The sumA single call:total = rain.mm.sum()',
  );
  expect(left(taken + short + code)).toBe('Text.total = rain.mm.sum()');
});

test('a short heading with the link to edit it stays, that link goes', () => {
  const edit = '<span><a href="/edit/a?section=4">[편집]</a></span>';
  expect(
    left(`<div id="a"><p>Text.</p><h2><a href="#s">4.</a> <span>결과${edit}</span></h2><p>More.</p></div>`),
  ).toBe('Text.4. 결과More.');
});

test.each(['edit', '편집', '编辑'])('a link to edit a section goes from its heading: %s', (word) => {
  const edit = `<span>[<a href="/w?title=A&action=edit&section=1">${word}</a>]</span>`;
  expect(left(`<div id="a"><p>Text.</p><h2><span>Use</span>${edit}</h2><p>More.</p></div>`)).toBe(
    'Text.UseMore.',
  );
});

test('the site and what it is about go from above the text, whatever they stand in', () => {
  const brand = '<div class="z"><p><a href="/">Slow Days</a></p><p>Notes on waiting</p></div>';
  const text = 'The longest line is the one that nobody looks at before it is too late.';
  expect(left(`<div id="a"><header>${brand}</header><p>${text}</p></div>`)).toBe(text);
});

test('the few words above the part that opens with the title go', () => {
  expect(
    left(
      '<div id="a"><div class="id"><span>notes:log</span></div><div><h1>The log</h1><p>Text.</p></div></div>',
    ),
  ).toBe('The logText.');
});

test('what only a print shows goes', () => {
  const print =
    '<div class="printfooter">From <a href="/w?title=A&oldid=1">http://w.example/w?title=Waiting_for_the_log_of_a_database&oldid=1</a></div>';
  expect(left(`<div id="a"><p>Text.</p>${print}</div>`)).toBe('Text.');
});

test('the way to a page goes from above its title in Korean', () => {
  const way =
    '<div><span><a href="https://w.example/">Team wiki</a>/</span><span>기다리는 법을 배우다</span></div>';
  expect(left(`<div id="a">${way}<p>Text.</p></div>`)).toBe('Text.');
});

test('a file to download at the end of a page goes', () => {
  const file = '<div class="x"><a href="/f/a.zip" download>GONE.zip</a></div>';
  expect(left(`<div id="a"><p>Text.</p>${file}</div>`)).toBe('Text.');
});

test.each([
  [
    'a file to download',
    '<a href="/f/a.zip"><div>Source</div><div>12 KB</div></a><a href="/f/a.zip" download>Get</a>',
  ],
  [
    'a sound with its title',
    '<div><figure data-galpi-card="audio"><a href="/f/talk-of-may.mp3">talk-of-may.mp3</a></figure><div>전체 녹음</div></div>',
  ],
  ['a button to another site in Korean', '<a href="https://code.example/a">전체 소스 받기</a>'],
])('%s stays in the text', (_, link) => {
  expect(left(`<div id="a"><p>Text.</p><div class="x">${link}</div><p>More.</p></div>`)).toMatch(
    /Source|전체/,
  );
});

test('what TypeDoc took from the comments of the code stays', () => {
  expect(
    left('<div id="a"><p>Text.</p><div class="tsd-comment"><p>How long it may wait.</p></div></div>'),
  ).toBe('Text.How long it may wait.');
});
