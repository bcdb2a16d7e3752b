// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { likely } from '@/lib/article/content/likely/likely';
import { atOnce } from '@/lib/model/inPieces';
import { weigh } from '@/lib/article/content/weights';
import { en, p } from './article';

/** Whether what a page marks as `data-in` is taken, and what it marks as `data-out` is not. */
function judged(html: string): Record<string, boolean> {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const kept = atOnce(likely(page.body, weigh(page.body))) ?? new Set();
  const marked = [...page.querySelectorAll('[data-in], [data-out]')];
  return Object.fromEntries(
    marked.map((el) => [el.getAttribute('data-in') ?? el.getAttribute('data-out')!, kept.has(el)]),
  );
}

const post = p(en) + p(en) + p(en);

test('what a second attempt takes is found on the page as well', () => {
  // a first attempt throws out what is called a sidebar, and then has too little
  const html = `<div class="sidebar"><div id="post">${p(en)}${p(en)}${p(en)}</div></div><div><p>${en}</p></div>`;
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const kept = [...(atOnce(likely(page.body, weigh(page.body))) ?? [])];
  expect(kept.filter((el) => el.tagName === 'P' && page.contains(el)).length).toBeGreaterThan(2);
});

test('a page without text has none', () => {
  const page = new DOMParser().parseFromString('<body><div> </div></body>', 'text/html');
  expect(atOnce(likely(page.body, weigh(page.body)))).toBeNull();
});

test('the page is only read', () => {
  const page = new DOMParser().parseFromString(
    `<nav>a</nav><div><p>${en}<br><br>${en}</p></div>`,
    'text/html',
  );
  const before = page.body.outerHTML;
  atOnce(likely(page.body, weigh(page.body)));
  expect(page.body.outerHTML).toBe(before);
});

describe('around the text', () => {
  test.each([
    ['navigation', `<nav data-out="x"><a href="/">Home</a> ${en}</nav><div>${post}</div>`, false],
    ['what is called a frame', `<div class="sidebar" data-out="x">${p(en)}</div><div>${post}</div>`, false],
    [
      'a frame that is also called an article',
      `<div class="article-sidebar" data-in="x">${post}</div>`,
      true,
    ],
    ['a hidden part', `<div hidden data-out="x">${post}</div><div>${post}</div>`, false],
    ['a neighbour that reads as well', `<div><p>${en}</p>${post}</div><div data-in="x">${post}</div>`, true],
  ])('%s', (_, html, isTaken) => {
    expect(judged(html)).toEqual({ x: isTaken });
  });
});

describe('within the article', () => {
  const links = '<a href="/a">Another post of this blog</a> <a href="/b">And one more of them</a>';
  const cells = (n: number): string => '<td>12</td>'.repeat(n);
  test.each([
    ['lines between breaks', `<div data-in="x">${en}<br><br>${en}<br><br>${en}</div>`, true],
    ['a box of links', `<div>${post}<div data-out="x">${links}</div></div>`, false],
    ['a list of links', `<div>${post}<ul data-in="x"><li>${links}</li><li>${en}</li></ul></div>`, true],
    [
      'a table of data',
      `<div>${post}<table data-in="x"><tr><th>a</th></tr><tr>${cells(1)}</tr></table></div>`,
      true,
    ],
    [
      'a wide table',
      `<div>${post}<table data-in="x"><tr>${cells(6)}</tr><tr>${cells(6)}</tr></table></div>`,
      true,
    ],
    ['a form', `<div>${post}<form data-out="x"><label>Name</label> ${links}</form></div>`, false],
    ['a footer', `<div>${post}<footer data-out="x">${en}</footer></div>`, false],
    [
      'buttons to share',
      `<div>${post}<section><div class="share" data-out="x">Tell a friend of yours</div></section></div>`,
      false,
    ],
    ['code', `<div>${post}<pre data-in="x">let a = 1;\nlet b = 2;</pre></div>`, true],
  ])('%s', (_, html, isTaken) => {
    expect(judged(html)).toEqual({ x: isTaken });
  });
});
