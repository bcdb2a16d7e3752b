import { isAboutLine } from './about';
import type { Cuts } from './cuts';
import { isControl } from './controls';
import { isLabel, kindOf } from './labels';
import { inline } from '../inlineTags';
import { isInkedText, isInked } from '../textStart';

const MOST = 8; // lines taken off one end; more than that and it is the post
const LONG = 1000; // characters; a longer paragraph is not about an author
/** "저작권자 ⓒ 물레. 무단 전재 및 재배포 금지", a last change with what it changed, and what was to introduce something that went. */
const loose =
  /^\s*[<([]?\s*(?:©|ⓒ|copyright|저작권).*(?:무단|재배포)|^\s*last (?:modified|updated).*\d{4}.*:|[:：]\s*$/iu;
const solid = 'img, pre, table, video, audio, iframe, math, hr';
const stay = 'pre, table, blockquote, figure, li, dd, details';

/**
 * Takes off the end of an article what closes a page and not a post: labels whose list is gone ("Comments", "You may also
 * like"), the date of the last change, controls. Stops at the first line that says anything. Returns how many went.
 */
export function trimEnding(root: Element, cuts: Cuts): number {
  let removed = peopleBelow(root, cuts);
  for (let line = lastLine(root); line && removed < MOST; line = lastLine(root)) {
    const text = line.textContent;
    if (
      line.closest(stay) ||
      !(line.tagName === 'HR' || isLabel(text) || isControl(text) || isAboutLine(text) || loose.test(text))
    )
      break;
    cuts.take(line);
    removed++;
  }
  return removed;
}

/** Takes off who wrote it, below a heading of its own, down to what divides the end. */
function peopleBelow(root: Element, cuts: Cuts): number {
  let removed = 0;
  let line: Element | null = [...root.querySelectorAll('h2, h3, h4, h5, h6')].at(-1) ?? null;
  if (line && kindOf(line.textContent) !== 'people') return 0;
  while (line && line.textContent.length < LONG && !line.matches('hr, ol, section')) {
    const next: Element | null = line.nextElementSibling;
    cuts.take(line);
    removed++;
    line = next;
  }
  return removed;
}

/** The last element with text whose text is one line of its own, or a rule; null where the end is no line. */
function lastLine(root: Element): Element | null {
  let at: Element = root;
  for (;;) {
    const last = lastOf(at);
    if (last === 'text') return at === root ? null : lineOf(at, root);
    if (last === null || last.tagName === 'HR') return last;
    at = last;
  }
}

/** The last part of an element that shows: an element, or text of its own. */
function lastOf(el: Element): Element | 'text' | null {
  for (let node = el.lastChild; node; node = node.previousSibling) {
    if (isInkedText(node)) return 'text';
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (child.matches(solid)) return child.tagName === 'HR' ? child : null;
    if (isInked(child) || child.querySelector(solid)) return child;
  }
  return null;
}

function lineOf(el: Element, root: Element): Element | null {
  let line = el;
  while (inline.has(line.tagName)) {
    // right below a block, it is a line of its own
    const before = line.previousElementSibling;
    if (
      before &&
      !isInkedText(line.previousSibling!) &&
      !inline.has(before.tagName) &&
      before.tagName !== 'BR'
    )
      return line;
    if (!line.parentElement || line.parentElement === root) return null;
    line = line.parentElement;
  }
  return line;
}
