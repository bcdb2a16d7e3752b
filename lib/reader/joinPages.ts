import type { NextPage } from '@/lib/model/pages';
import type { Article } from '@/lib/article/article';
import { renderHtml } from '@/lib/article/render';
import { sanitise } from '@/lib/article/sanitise';

const EACH = 10_000; // more places than any page names

/**
 * The pages of an article as one; what the first says of the article is true of all. `nextPage`: what is left of them.
 * `window`: of a page of ours.
 */
export function joinPages(
  pages: readonly [Article, ...Article[]],
  nextPage: NextPage | null,
  window: Window & typeof globalThis,
): Article {
  const [first, ...others] = pages;
  const sum = (part: 'text' | 'code'): number => pages.reduce((all, { minutes }) => all + minutes[part], 0);
  return {
    ...first,
    html: [first.html, ...others.map((page, i) => apart(page, (i + 1) * EACH, window))].join('\n'),
    text: pages.map(({ text }) => text).join('\n'),
    minutes: { text: sum('text'), code: sum('code') },
    images: pages.flatMap(({ images }) => images),
    tags: [...new Set(pages.flatMap(({ tags }) => tags))],
    nextPage,
  };
}

/** Each page counts its footnotes anew: the numbers that join a mark to its note become the page's own. */
function apart({ html, url }: Article, from: number, window: Window & typeof globalThis): string {
  const { body } = window.document.implementation.createHTMLDocument('');
  renderHtml(body, sanitise(html, url, window));
  for (const name of ['data-galpi-ref', 'data-galpi-anchor'])
    for (const el of body.querySelectorAll(`[${name}]`))
      el.setAttribute(name, String(from + Number(el.getAttribute(name))));
  return body.innerHTML;
}
