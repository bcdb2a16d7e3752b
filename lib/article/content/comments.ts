import { classOf, findAll } from '../names';
import type { Cuts } from './cuts';
import { add, type Weight } from './weights';

const places =
  '[id*="comment" i], [class*="comment" i], [class*="reply" i], #respond, #replies, #disqus_thread';
const names =
  /(?:^|\s)(?:wp-block-comments?|(?:post-?|article-?|entry-?|blog-?|user-?|js-)?comments?(?:[-_]?(?:list|area|section|sections|thread|threads|wrapper|wrap|container|block|box|body|form|respond))?|respond|(?:area|list)[-_]reply|replies|disqus_thread)(?=\s|$)/i;
const boxes = /^(?:DIV|SECTION|ASIDE|OL|UL|ARTICLE)$/;
/** Marks of people who speak: when, with what face, and where to answer. */
export const ofReaders = 'form, time, [datetime], [class*="avatar" i], [class*="reply" i]';
const LEFT = 100; // characters of text beside the comments; with less the comments are what the page is about

/**
 * Removes what readers said below a post, which may be longer than the post and would be taken for it. A section of a
 * manual about comments has nobody who speaks.
 */
export function comments(body: Element, weights: ReadonlyMap<Element, Weight>, cuts: Cuts): number {
  let removed = 0;
  for (const el of findAll(body, places)) {
    if (!boxes.test(el.tagName) || !isNamed(el) || !body.contains(el)) continue;
    if (!el.querySelector(ofReaders) || el.querySelector('h1, [itemprop~="articleBody"], main')) continue;
    const weight = weights.get(el)!;
    if (weights.get(body)!.text - weight.text < LEFT) continue;
    for (let up = el.parentElement; up; up = up.parentElement) {
      const around = weights.get(up);
      if (around) add(around, weight, -1);
    }
    cuts.take(el);
    removed++;
  }
  return removed;
}

const isNamed = (el: Element): boolean => names.test(`${classOf(el)} ${el.id}`.trim());
