import { linkShare, weigh } from '../content/weights';
import { findAll } from '../names';
import { callout, LONGEST } from './callouts';

const boxes = 'aside.sidebar, div.sidebar, div.sidebarblock';
const section = 'div[class^="sect"]';
// a title further down is another's
const titles = ':scope > :is(.sidebar-title, .title, .titlepage), :scope > .content > .title';
const text = /^(?:P|PRE|UL|OL|DL|TABLE|BLOCKQUOTE|FIGURE|H[1-6]|ASIDE)$/;
const LINKS = 0.3; // share of the text; more is a list of other pages
const ENOUGH = 3; // blocks of text around it that make what holds it a text
const MOST = 300; // boxes of a page; a whole book on one page has fewer
const NEAR = 20; // elements without text between it and what stands beside it
const sentence = /[.!?。！？](?:\W|$)/;

/**
 * Books and manuals call a box within the text a sidebar, as themes call the column beside it. What has text of the post
 * right before and after it, sentences, and few links is a note of the author.
 */
export function sidebars(root: Element): number {
  const found = findAll(root, boxes);
  if (found.length > MOST) return 0;
  const texts = new Map<Element, number>();
  let changed = 0;
  for (const box of found) {
    if (!root.contains(box) || !isNote(box) || !isAmidText(box, texts)) continue;
    callout(box, 'note', box.querySelector(titles));
    changed++;
  }
  return changed;
}

/** `texts`: blocks of text by what holds them, counted once. */
function isAmidText(box: Element, texts: Map<Element, number>): boolean {
  const both = [beside(box, 'previous'), beside(box, 'next')];
  if (!both.every((el) => el !== null && !/^(?:HEADER|FOOTER|NAV|MAIN|ARTICLE|FORM)$/.test(el.tagName)))
    return false;
  // an example may stand beside it in a box of its own, between paragraphs
  if (both.every((el) => isText(el!))) return true;
  const holder = box.parentElement!;
  const count = texts.get(holder) ?? [...holder.children].filter(isText).length;
  texts.set(holder, count);
  return count >= ENOUGH;
}

/** What stands beside it, or beside the section that it opens or ends, and is more than a place that links lead to. */
function beside(el: Element, side: 'previous' | 'next'): Element | null {
  let found: Element | null = el;
  let left = NEAR;
  do found = found[`${side}ElementSibling`];
  while (found && left-- > 0 && !/\S/.test(found.textContent));
  const around = el.parentElement;
  return found ?? (around?.matches(section) ? beside(around, side) : null);
}

/** DocBook writes `<div class="para">`, and a section behind its own box. */
const isText = (el: Element): boolean =>
  text.test(el.tagName) || el.matches(`div.para, div.paragraph, div.sidebar, ${section}`);

function isNote(box: Element): boolean {
  if (box.querySelector('h1, h2, nav, form, button, input')) return false;
  const weight = weigh(box).get(box)!;
  return weight.text <= LONGEST && linkShare(weight) < LINKS && sentence.test(box.textContent);
}
