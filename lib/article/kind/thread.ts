import { isCjk } from '../scripts';
import type { Paragraph } from './paragraphs';

const message =
  '[class*="comment" i], [id*="comment" i], [class*="reply" i], [class*="postbody" i], [class*="topic-post" i], [class*="message" i], [itemtype$="/Comment"]';
const MESSAGES = 3; // paragraphs in messages that make a discussion
const SAMPLE = 200; // characters of a paragraph that tell its script
const OUTSIDE = 400; // characters of text above them: more is an article with comments below

/** A discussion: what people wrote to each other is all there is to read. */
export function isThread(document: Document, paragraphs: Iterable<Paragraph>): boolean {
  if (saysSo(document)) return true;
  let inside = 0;
  let outside = 0;
  for (const { el, size } of paragraphs) {
    if (isInMessage(el)) inside++;
    else if ((outside += isCjk(el.textContent.slice(0, SAMPLE)) ? size * 3 : size) > OUTSIDE) return false;
  }
  return inside >= MESSAGES;
}

function isInMessage(el: Element): boolean {
  const found = el.closest(message);
  return found !== null && !/^(?:BODY|MAIN|HTML)$/.test(found.tagName);
}

function saysSo(document: Document): boolean {
  if (document.querySelector('[itemtype$="/DiscussionForumPosting"]')) return true;
  const data = document.querySelectorAll('script[type="application/ld+json"]');
  return [...data].some((script) => /"@type"\s*:\s*"DiscussionForumPosting"/.test(script.textContent));
}
