// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { articleOf, en, ko, p } from './article';

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
