// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { around, blocksOf } from '@/lib/article/repair/blocks';
import { leftOut } from '@/lib/article/repair/leftOut';
import { IN } from '@/lib/article/repair/marks';
import { recapture, recompose } from '@/lib/article/repair/recompose';
import { take } from '@/lib/article/repair/marks';
import { body } from '../body';
import { post, read, wholeOf } from './page';

const names = (html: string): string[] => {
  const page = body(html);
  return blocksOf(page).map((el) => el.id || el.localName);
};

test.each([
  ['paragraphs, headings, code', '<h1>가</h1><div><p>나</p><pre>다</pre></div>', ['h1', 'p', 'pre']],
  ['a box of bare text', '<div id="a">가 <b>나</b></div><div id="b"><span>다</span></div>', ['a', 'b']],
  [
    'a picture in a line and one alone',
    '<p id="a">가 <img src="x"></p><div><img id="b" src="x"></div>',
    ['a', 'b'],
  ],
  ['a list as one', '<ul id="a"><li>가</li><li>나<ul><li>다</li></ul></li></ul>', ['a']],
  ['a list of cards in its cards', '<ul><li><h3 id="a">가</h3><p id="b">나</p></li></ul>', ['a', 'b']],
  ['a table of data as one', '<table id="a"><tr><td>1</td><td>2</td></tr></table>', ['a']],
  [
    'a table that places columns in its parts',
    '<table><tr><td><div id="a">가</div></td><td><p id="b">나</p><p id="c">다</p></td></tr></table>',
    ['a', 'b', 'c'],
  ],
  ['a link beside boxes', '<div><a id="a" href="/">가</a><p id="b">나</p></div>', ['a', 'b']],
  ['lines beside cards', '<ul><li id="a">가</li><li><pre id="b">나</pre></li></ul>', ['a', 'b']],
  ['what a link wraps', '<a href="/"><div id="a">가</div></a>', ['a']],
  ['nothing that does not show', '<div> </div><p></p><hr id="a">', ['a']],
])('blocks: %s', (_, html, expected) => {
  expect(names(html)).toEqual(expected);
});

test('around a block is what holds more than it', () => {
  const page = body(
    '<section id="s"><div id="d"><div id="one"><p id="p">가</p></div></div><p>나</p></section>',
  );
  const blocks = blocksOf(page);
  const p = page.querySelector('#p')!;
  expect(around(p, page, blocks)?.id).toBe('s');
  expect(around(page.querySelector('#s')!, page, blocks)).toBeNull();
});

test('what was left out: first what stands within the article, then code, pictures, text', () => {
  const long = '이 문단은 글이 될 만큼 깁니다. '.repeat(6);
  const page = body(`
    <nav><p>${long}</p></nav>
    <div id="beside"><p>${long}</p><p>${long}</p></div>
    <div ${IN}="1"><p>글</p><pre ${IN}="0">let a\nlet b</pre><p>글</p><img ${IN}="0" alt="그림" width="640" src="x"></div>
    <div id="links"><p><a href="/1">${long}</a></p></div><p>짧은 말</p><img width="20" src="y"><pre>let c</pre>`);
  const found = leftOut(page, blocksOf(page));
  expect(
    found.map(({ el, kind, size, start }) => [el.id || el.localName, kind, size, start.slice(0, 5)]),
  ).toEqual([
    ['pre', 'code', 2, 'let a'],
    ['img', 'image', 0, '그림'],
    ['pre', 'code', 1, 'let c'],
    ['beside', 'text', 156, '이 문단은'],
  ]);
});

test('the article is composed anew from what is marked', () => {
  const extraction = read(post);
  const whole = wholeOf(extraction);
  take(whole.querySelector('.related')!, true);
  take(whole.querySelector('.appeal')!, false);
  const article = recompose(whole, extraction.article, extraction.whole!)!;
  expect(article.text).toMatch(/부록입니다\. 하나 둘/);
  expect(article.text).not.toContain('이력서');
  expect(article.html).toContain('href="https://www.weir.example/a"');
  expect(article.html).not.toContain(IN);
  expect(article).toMatchObject({ title: extraction.article.title, lang: 'ko', key: extraction.article.key });
  expect(recapture(whole, extraction.whole!)).toMatchObject({ code: [1, 2], kind: 'article' });
});

test('there is no article where nothing is marked', () => {
  const extraction = read(post);
  const whole = wholeOf(extraction);
  take(whole, false);
  expect(recompose(whole, extraction.article, extraction.whole!)).toBeNull();
});
