import { textStart } from '../textStart';

/**
 * Elements right after a title, and right after the block that holds it: where author, date and tags stand. What follows a
 * long one, which is the article, is of other posts.
 */
export function nearTitle(heading: Element | null): Element[] {
  return around(heading, (el) => el.nextElementSibling, 3);
}

/** Elements right before a title and before the block that holds it. */
export function beforeTitle(heading: Element | null): Element[] {
  return around(heading, (el) => el.previousElementSibling, 2);
}

function around(heading: Element | null, step: (el: Element) => Element | null, most: number): Element[] {
  const found: Element[] = [];
  let at = heading;
  for (let up = 0; at && at.tagName !== 'BODY' && up < 2;) {
    for (let el = step(at), i = 0; el && i < most; el = step(el), i++) {
      found.push(el);
      if (textStart(el, LONG).length > LONG) break;
    }
    at = at.parentElement;
    // a wrapper of the title alone is the title
    if (at?.childElementCount !== 1) up++;
  }
  return found;
}

const LONG = 1000; // characters, with the white space of its markup
const FAR = 300; // characters below a title in which its lines about the post end

/** What holds the first pieces of text below a title, wherever these stand. */
export function* belowTitle(heading: Element | null): Generator<Element> {
  const texts = heading?.ownerDocument.createTreeWalker(heading.getRootNode(), NodeFilter.SHOW_TEXT);
  if (!texts) return;
  texts.currentNode = heading!;
  for (let left = FAR, node = texts.nextNode(); node && left > 0; node = texts.nextNode()) {
    const size = node.nodeValue!.trim().length;
    const holder = node.parentElement!;
    if (size === 0 || heading!.contains(node) || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(holder.tagName)) continue;
    left -= size;
    yield holder;
  }
}
