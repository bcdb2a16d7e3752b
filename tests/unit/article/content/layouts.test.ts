// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, en, ko, p, textOf } from './article';

const many = (n: number, of: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => of(i + 1)).join('');
const side = `<aside class="s1"><h3>Recent</h3><ul>${many(30, (i) => `<li><a href="/p/${i}">Another post, number ${i} of them</a></li>`)}</ul></aside>`;
const lines = (sentence: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => `${i + 1}. ${sentence}`);

describe.each([
  ['Korean', ko, '끝.'],
  ['English', en, 'The end.'],
])('layouts of a post, %s', (_, s, end) => {
  test.each<[string, string]>([
    [
      'several sections, one beside the other',
      `<main>${many(4, (i) => `<section class="a${i}"><h2>Part ${i}</h2>${p(`P${i}. ${s}`)}</section>`)}<section class="z"><p>${end}</p></section></main>`,
    ],
    [
      'an introduction, then the only section, its text in a box below its heading',
      `<div class="content"><div class="preamble"><p>P1. ${s.repeat(2)}</p></div><div class="sect"><h2>P2. Part</h2><div class="body">${p(s)}${p(s)}${p(s)}<p>${end}</p></div></div></div>`,
    ],
    [
      'a banner around everything',
      `<header role="banner"><nav><a href="/">Home</a></nav><div class="post">${p(`P1. ${s}`)}${p(s)}<p>${end}</p></div></header>`,
    ],
    [
      'a table as the layout',
      `<table><tr><td width="150"><a href="/">Home</a><br><a href="/b">Blog</a></td><td>${p(`P1. ${s}`)}${p(s)}${p(s)}<p>${end}</p></td></tr></table>`,
    ],
    [
      'paragraphs as divs',
      `<div class="w"><div class="v">${lines(s, 6)
        .map((l) => `<div class="x">P${l}</div>`)
        .join('')}<div class="x">${end}</div></div></div>${side}`,
    ],
    [
      'text parted by line breaks',
      `<div class="w"><h1>T</h1>P1. ${lines(en, 6).join('<br><br>')}<br><br>${end}</div>${side}`,
    ],
    [
      'one sentence a paragraph',
      `<div class="w">${many(20, (i) => `<p>P${i}. 짧다. ${i}</p>`)}<p>${end}</p></div>`,
    ],
    [
      'three sentences and a long side',
      `<div class="w"><article><h1>T</h1><p>P1. ${s}</p><p>${s}</p><p>${end}</p></article>${side}</div>`,
    ],
    [
      'several articles, the others cards',
      `<main><article class="big">${p(`P1. ${s}`)}${p(s)}<p>${end}</p></article>${many(3, (i) => `<article class="c"><a href="/p/${i}"><h3>Card ${i}</h3></a><p>Words of card ${i}.</p></article>`)}</main>`,
    ],
    ['a rule before the last lines', `<article>${p(`P1. ${s}`)}${p(s)}<hr><p>${end}</p></article>`],
  ])('%s', (_, html) => {
    const found = textOf(html);
    for (const [part] of html.matchAll(/P\d+\. /g)) expect(found).toContain(part);
    expect(found).toContain(end);
    expect(found).not.toMatch(/Another post|Words of card|Home/);
  });

  test('comments that are called replies and longer than the post', () => {
    const reply = (i: number): string =>
      `<li class="rp"><span class="face"></span><span><b>Kim ${i}</b><span class="day">2024.07.1${i} 09:12</span><span>R${i}. ${s}</span></span></li>`;
    expect(
      textOf(
        `<div id="a"><div class="head"><h3>T</h3></div><div class="view">${p(s)}</div><div class="area_reply"><strong>6 Comments</strong><ul class="list_reply">${many(6, reply)}</ul></div></div>`,
      ),
    ).not.toContain('R1');
  });

  test('comments that are articles and longer than the post', () => {
    const comment = (i: number): string =>
      `<article class="comment" id="comment-${i}"><footer><b>Kim ${i}</b> <time>1 day ago</time></footer>${p(`C${i}. ${s}`, 6)}</article>`;
    const found = textOf(
      `<main><article class="post"><h1>T</h1><p>P1. ${s}</p><p>${s}</p><p>${end}</p></article><section id="comments"><h2>6 comments</h2>${many(6, comment)}</section></main>`,
    );
    expect(found).toContain('P1. ');
    expect(found).not.toContain('C2. ');
  });
});

describe('posts that are hardly prose', () => {
  const page = (html: string): string =>
    `<div class="w"><article><h1>T</h1><p>${ko}</p>${html}</article>${side}</div>`;
  test('mostly code', () => {
    const root = articleOf(
      page(many(8, (i) => `<pre><code>let part${i} = ${i};\nsend(part${i});</code></pre>`)),
    );
    expect(root.querySelectorAll('pre')).toHaveLength(8);
  });
  test('mostly pictures', () => {
    const root = articleOf(page(many(12, (i) => `<p><img src="/i/${i}.jpg" width="800" height="600"></p>`)));
    expect(root.querySelectorAll('img')).toHaveLength(12);
  });
  test('mostly links, away from the site', () => {
    const list = many(
      15,
      (i) => `<li><a href="https://x${i}.example/">A tool that does the work ${i}</a></li>`,
    );
    const root = articleOf(page(`<h2>Tools</h2><ul>${list}</ul>`));
    expect(root.querySelectorAll('li')).toHaveLength(15);
  });
  test('mostly one table', () => {
    const rows = many(20, (i) => `<tr><td>${i}</td><td>${i * 2} ms</td><td>일꾼 ${i}</td></tr>`);
    const root = articleOf(
      page(
        `<table><thead><tr><th>n</th><th>time</th><th>who</th></tr></thead><tbody>${rows}</tbody></table>`,
      ),
    );
    expect(root.querySelectorAll('tr')).toHaveLength(21);
  });
});

test('a column of links beside the text goes, though the name of the site stands above them', () => {
  const links = many(5, (i) => `<a href="${i}.html">Essay</a><br>`);
  const column = `<td width="150"><font size="2"><b>Mina’s own page</b><br>${links}</font></td>`;
  const found = textOf(
    `<table><tr>${column}<td><font size="2">${lines(en, 6).join('<br><br>')}</font></td></tr></table>`,
  );
  expect(found).not.toMatch(/Mina|Essay/);
});

test('short sections of a manual stay with the long one, though one of them is a list of links', () => {
  const section = (n: number, inside: string): string =>
    `<div class="sect1"><h2>Part ${n}</h2><div class="sectionbody">${inside}</div></div>`;
  const html = `${section(1, `<div class="paragraph"><p>${en}</p></div>`)}${section(
    2,
    many(9, () => p(en)),
  )}${section(3, `<pre>send --all</pre><p>${en}</p>`)}${section(4, '<p><a href="/other">other(1)</a></p>')}`;
  const root = articleOf(`<div id="header"><h1>send(1)</h1></div><div id="content">${html}</div>`);
  expect(root.textContent).toMatch(/Part 1.*Part 2.*Part 3/s);
  expect(root.querySelectorAll('pre')).toHaveLength(1);
});

test('parts of different kinds of one reference stay together', () => {
  const more = many(
    4,
    (i) => `<div class="member${i}"><h3>Member ${i}</h3><p>M${i}. ${en.repeat(2)}</p></div>`,
  );
  const found = textOf(
    `<div class="page"><div class="contents"><div class="textblock">${p(en)}${p(en)}</div>${more}</div></div>`,
  );
  for (const i of [1, 2, 3, 4]) expect(found).toContain(`M${i}. `);
});
