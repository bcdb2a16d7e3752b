// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { likely } from '@/lib/article/content/likely/likely';
import { weigh } from '@/lib/article/content/weights';
import { en, p } from './article';

test('what a second attempt takes is found on the page as well', () => {
  // a first attempt throws out what is called a sidebar, and then has too little
  const html = `<div class="sidebar"><div id="post">${p(en)}${p(en)}${p(en)}</div></div><div><p>${en}</p></div>`;
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const kept = [...(likely(page.body, weigh(page.body)) ?? [])];
  expect(kept.filter((el) => el.tagName === 'P' && page.contains(el)).length).toBeGreaterThan(2);
});
