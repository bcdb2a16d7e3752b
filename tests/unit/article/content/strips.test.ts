// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { articleOf, en, ko, p, textOf } from './article';

const post = `${p(en)}${p(ko)}<h2>Numbers</h2>${p(en)}${p(ko)}`;

test('faces that lead to their profiles are no pictures of a post, a picture that leads to its file is one', () => {
  const face = (n: number) =>
    `<div><a href="https://w.example/profile/${n}?from=likes"><img src="/f/${n}.png"></a></div>`;
  const picture = '<div><a href="/full/graph.png"><img src="/graph.png" width="600" height="300"></a></div>';
  const kept = articleOf(
    `<article>${post}${picture}${p(en)}<div><div>${face(1)}${face(2)}</div></div></article>`,
  );
  expect([...kept.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual(['/graph.png']);
});

test('a table of contents that says more of its parts than their headings', () => {
  const part = (n: number) =>
    `<li><span>${n}</span><div><a href="#p${n}">Part ${n}</a><div>what it is, what it was, and how it came to be</div></div></li>`;
  const box = `<div class="k3"><div>목차</div><ul>${part(1)}${part(2)}${part(3)}</ul></div>`;
  expect(textOf(`<article>${box}${post}</article>`)).not.toContain('Part');
  // a box that begins with it is more
  const links = [1, 2, 3, 4].map((n) => `<li><a href="#p${n}">Part ${n}</a></li>`).join('');
  const short = `<div class="k4"><div><p>Contents</p><ul>${links}</ul></div><section><div>${en.repeat(2)}</div><dl><dt>one</dt><dd>${en}</dd></dl></section></div>`;
  expect(textOf(`<div><h1>Limits</h1><div>${short}</div></div>`)).toContain('refuse at once');
});

test('other posts in a list below a heading of their own go with it, sources stay', () => {
  const list = (host: string) =>
    `<ul><li><a href="${host}/p/1">Oil and water</a></li><li><a href="${host}/p/2">A second look</a></li></ul>`;
  expect(
    textOf(`<main><h1>Limits</h1><div class="k5">${post}<h3>관련 글</h3>${list('')}</div></main>`),
  ).not.toMatch(/관련|Oil/);
  expect(
    textOf(`<main><div>${post}<h3>Related reading</h3>${list('https://a.example')}</div></main>`),
  ).toContain('Oil');
});

test('under which terms a post may be copied is no text of it', () => {
  const terms =
    '<div class="k6"><p>This post is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a> by the author.</p></div>';
  expect(textOf(`<article>${post}${terms}</article>`)).not.toContain('licensed');
});
