// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
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
  const credit =
    '<p>Photo by <a href="https://photos.example/ines">Ines</a>, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></p>';
  expect(textOf(`<article>${post}${credit}</article>`)).toContain('Photo by');
});

describe('in a post whose lines are boxes', () => {
  const lines = [en, ko, en, ko].map((line) => `<div>${line.repeat(4)}</div>`).join('');

  test.each([
    ['terms', '<div class="k6"><div>이 글은 <a rel="license" href="/by">GONE</a></div></div>'],
    [
      'other posts',
      '<h3>관련 글</h3><ul><li><a href="/p/1">GONE for good</a></li><li><a href="/p/2">GONE</a></li></ul>',
    ],
    [
      'who wrote it',
      '<div class="k7"><img src="/me.png" width="64" height="64"><div><strong>GONE</strong><p>Builds looms.</p><a href="https://github.com/ines">GitHub</a></div></div>',
    ],
    [
      'where to find who wrote it',
      '<div class="k7"><strong>GONE</strong><p>Builds looms.</p><a href="mailto:a@loom.example">Email</a> <a href="https://github.com/ines">GitHub</a></div>',
    ],
  ])('%s', (_, html) => {
    expect(textOf(`<main><h1>Limits</h1><div class="k8">${lines}${html}</div></main>`)).not.toContain('GONE');
  });

  test('a line that leads to its source stays', () => {
    const source = '<div>All of it is on <a href="https://github.com/o/r">GitHub</a></div>';
    expect(textOf(`<main><h1>Limits</h1><div class="k8">${lines}${source}</div></main>`)).toContain('GitHub');
  });
});
