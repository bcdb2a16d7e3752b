import type { Page } from '../step';

/** `#캐시`, `#node.js`: a letter must be in it, so that "#1" stays text. */
const hashtag = /#[\p{L}\p{N}_][\p{L}\p{N}_.+-]*/gu;
const MOST = 200; // characters; a longer paragraph of hashtags is still found by its last lines

/** Lines of nothing but hashtags, as Korean posts end with, become tags of the post and leave the text. */
export function hashtags(root: Element, page: Page): number {
  if (!root.textContent?.includes('#')) return 0;
  let changed = 0;
  for (const el of root.querySelectorAll('p, div, span, li')) {
    if (!beginsWithHash(el)) continue;
    const text = (el.textContent ?? '').trim();
    if (text.length > MOST || el.closest('pre') || el.querySelector('img, pre, h1, h2, h3, h4')) continue;
    const found = text.match(hashtag) ?? [];
    if (!found.some((tag) => /\p{L}/u.test(tag)) || /\S/.test(text.replace(hashtag, '').replace(/[,·]/g, '')))
      continue;
    page.tags.push(...found.map((tag) => tag.slice(1)));
    el.remove();
    changed++;
  }
  return changed;
}

/** Told by the first text of an element: that of everything in it would be read once for each box around it. */
function beginsWithHash(el: Element): boolean {
  const texts = el.ownerDocument.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.nodeValue!.trimStart();
    if (text !== '') return text.startsWith('#');
  }
  return false;
}
