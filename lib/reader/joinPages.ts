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
  const from = freeNumber(first, window);
  return {
    ...first,
    html: [first.html, ...others.map((page, i) => apart(page, from + i * EACH, window))].join('\n'),
    text: pages.map(({ text }) => text).join('\n'),
    minutes: { text: sum('text'), code: sum('code') },
    images: pages.flatMap(({ images }) => images),
    tags: [...new Set(pages.flatMap(({ tags }) => tags))],
    nextPage,
  };
}

/** Each page counts its footnotes anew: the numbers that join a mark to its note become the page's own. */
function apart(page: Article, from: number, window: Window & typeof globalThis): string {
  const { body, numbers } = numbersOf(page, window);
  for (const number of numbers) number.value = String(from + Number(number.value));
  return body.innerHTML;
}

/** The first of several pages may be such pages itself, joined before. */
function freeNumber(page: Article, window: Window & typeof globalThis): number {
  const { numbers } = numbersOf(page, window);
  const highest = numbers.reduce((most, { value }) => Math.max(most, Number(value)), 0);
  return (Math.floor(highest / EACH) + 1) * EACH;
}

function numbersOf({ html, url }: Article, window: Window & typeof globalThis) {
  const { body } = window.document.implementation.createHTMLDocument('');
  renderHtml(body, sanitise(html, url, window));
  const numbers = ['data-galpi-ref', 'data-galpi-anchor'].flatMap((name) =>
    [...body.querySelectorAll(`[${name}]`)].flatMap((el) => el.getAttributeNode(name) ?? []),
  );
  return { body, numbers };
}
