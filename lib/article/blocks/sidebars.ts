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
const sentence = /[.!?。！？](?:\W|$)/;

/**
 * Books and manuals call a box within the text a sidebar, as themes call the column beside it. What has text of the post
 * right before and after it, sentences, and few links is a note of the author.
 */
export function sidebars(root: Element): number {
  let changed = 0;
  for (const box of findAll(root, boxes)) {
    if (!root.contains(box) || !isAmidText(box) || !isNote(box)) continue;
    callout(box, 'note', box.querySelector(titles));
    changed++;
  }
  return changed;
}

function isAmidText(box: Element): boolean {
  const both = [beside(box, 'previous'), beside(box, 'next')];
  if (!both.every((el) => el !== null && !/^(?:HEADER|FOOTER|NAV|MAIN|ARTICLE|FORM)$/.test(el.tagName)))
    return false;
  // an example may stand beside it in a box of its own, between paragraphs
  return both.every((el) => isText(el!)) || [...box.parentElement!.children].filter(isText).length >= ENOUGH;
}

/** What stands beside it, or beside the section that it opens or ends, and is more than a place that links lead to. */
function beside(el: Element, side: 'previous' | 'next'): Element | null {
  let found: Element | null = el;
  do found = found[`${side}ElementSibling`];
  while (found && !/\S/.test(found.textContent));
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
