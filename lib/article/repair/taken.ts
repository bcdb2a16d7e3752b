import { commonAncestor } from '../content/common';
import { IN } from './marks';

/** What is one block of text, or a part of one: an article is what holds it. */
const blocks =
  /^(?:P|PRE|UL|OL|DL|LI|DT|DD|TABLE|T(?:R|H|D|BODY|HEAD)|FIGURE|IMG|BLOCKQUOTE|H[1-6]|A|DETAILS)$/;

/** A copy of what is marked as the article in a captured page, or null where nothing is. */
export function taken(whole: Element): Element | null {
  let root = commonAncestor([...whole.querySelectorAll(`[${IN}="1"]`)]);
  while (root && blocks.test(root.tagName) && root.parentElement) root = root.parentElement;
  if (!root) return null;
  const copy = root.cloneNode(true) as Element;
  cut(copy, root.closest(`[${IN}]`)?.getAttribute(IN) === '1');
  return copy;
}

function cut(el: Element, within: boolean): void {
  for (const node of Array.from(el.childNodes)) {
    if (node.nodeType !== 1) {
      if (!within) node.remove();
      continue;
    }
    const child = node as Element;
    const mark = child.getAttribute(IN);
    const stays = mark === null ? within : mark === '1';
    child.removeAttribute(IN);
    if (stays || child.querySelector(`[${IN}="1"]`)) cut(child, stays);
    else child.remove();
  }
}
