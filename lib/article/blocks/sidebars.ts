import { linkShare, weigh } from '../content/weights';
import { findAll } from '../names';
import { CALLOUT } from './callouts';

const boxes = 'aside[class~="sidebar"], div[class~="sidebar"], div[class~="sidebarblock"]';
const section = 'div.section, div.sect1, div.sect2, div.sect3, div.sectionbody';
const titles = '.sidebar-title, .title, .titlepage';
const text = /^(?:P|PRE|UL|OL|DL|TABLE|BLOCKQUOTE|FIGURE|H[1-6]|ASIDE)$/;
const LEAST = 60; // characters; less is a label
const MOST = 4000;
const LINKS = 0.3; // share of the text; more is a list of other pages
const ENOUGH = 3; // blocks of text around it that make what holds it a text
const TITLE = 120; // characters of a line that heads the box
const sentence = /[.!?。！？]["'”’)\]]?(?:\s|$)/;

/**
 * Books and manuals call a box within the text a sidebar, as themes call the column beside it. What has text of the post
 * right before and after it, sentences, and few links is a note of the author.
 */
export function sidebars(root: Element): number {
  let changed = 0;
  for (const box of findAll(root, boxes)) {
    if (!root.contains(box) || !isAmidText(box) || !isNote(box)) continue;
    const aside = box.ownerDocument.createElement('aside');
    aside.setAttribute(CALLOUT, 'note');
    if (box.id) aside.id = box.id;
    const line = titleLine(box);
    aside.append(...(line ? [line] : []), ...box.childNodes);
    box.replaceWith(aside);
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
  while (found && !/\S/.test(found.textContent) && !found.querySelector('img'));
  const around = el.parentElement;
  return found ?? (around?.matches(section) ? beside(around, side) : null);
}

/** DocBook writes `<div class="para">`, and a section behind its own box. */
const isText = (el: Element): boolean =>
  text.test(el.tagName) || el.matches(`div.para, div.paragraph, div.sidebar, ${section}`);

function isNote(box: Element): boolean {
  if (box.querySelector('h1, h2, nav, form, button, input')) return false;
  const weight = weigh(box).get(box)!;
  return (
    weight.text >= LEAST && weight.text <= MOST && linkShare(weight) < LINKS && sentence.test(box.textContent)
  );
}

function titleLine(box: Element): Element | null {
  const title = box.querySelector(titles);
  const words = title?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  if (!title || words === '' || words.length > TITLE || !opens(box, title)) return null;
  const line = box.ownerDocument.createElement('p');
  const strong = box.ownerDocument.createElement('strong');
  strong.textContent = words;
  line.append(strong);
  title.remove();
  return line;
}

const opens = (box: Element, title: Element): boolean =>
  box.textContent.trimStart().startsWith(title.textContent.trim());
