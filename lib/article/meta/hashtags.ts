import type { Page } from '../step';
import { textStart } from '../textStart';

/** `#캐시`, `#node.js`: a letter must be in it, so that "#1" stays text. */
const hashtag = /#[\p{L}\p{N}_][\p{L}\p{N}_.+-]*/gu;
const MOST = 200; // characters; a longer paragraph of hashtags is still found by its last lines
const LOOKED = 1000; // characters of an element, with the white space of its markup
const FIRST = 40; // characters, of which one is no white space in nearly all elements
const literal = 'pre, code, kbd, samp, td, th, dt'; // names of colours, ids and directives

/** Lines of nothing but hashtags, as Korean posts end with, become tags of the post and leave the text. */
export function hashtags(root: Element, page: Page): number {
  if (!root.textContent?.includes('#')) return 0;
  let changed = 0;
  for (const el of root.querySelectorAll('p, div, span, li')) {
    // of nearly all of them the first character tells
    if (/^\s*[^\s#]/.test(textStart(el, FIRST))) continue;
    const text = textStart(el, LOOKED).trim();
    if (!text.startsWith('#') || text.length > MOST) continue;
    if (el.closest(literal) || el.querySelector('img, pre, code, h1, h2, h3, h4') || isInSentence(el))
      continue;
    const found = isOne(el, text) ? [text] : (text.match(hashtag) ?? []);
    const rest = found.reduce((left, tag) => left.replace(tag, ''), text);
    if (!found.some((tag) => /\p{L}/u.test(tag)) || /[^\s,·]/.test(rest)) continue;
    page.tags.push(...found.map((tag) => tag.slice(1)));
    el.remove();
    changed++;
  }
  return changed;
}

/** "#face recognition": several words, in a box where all begin so. */
const isOne = (el: Element, text: string): boolean =>
  el.tagName !== 'P' &&
  /^#\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){1,3}$/u.test(text) &&
  [...el.parentElement!.children].every(({ textContent }) => /^\s*#/.test(textContent));

/** Whether an element is a word among others, such as the name of a channel. */
const isInSentence = (el: Element): boolean =>
  el.tagName === 'SPAN' &&
  [el.previousSibling, el.nextSibling].some((beside) => /[^\s,·#]/.test(beside?.nodeValue ?? ''));
