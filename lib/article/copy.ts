import { learnNames, namesOf, ownNames } from './names';
import { counterpart, overlays } from './overlays';
import { drawHosts, type Hosts, noteHost } from './shadow';
import type { InPieces } from '@/lib/model/inPieces';
import { LIGHT_PIECE } from './step';

/**
 * The body of a page alone, of a document that loads nothing and runs nothing: half the time of a copy of the whole page.
 * With what shadow roots show, without what lies over the page. Up to 4,000 elements in one piece; a larger page may
 * change while it is copied, and what cannot be told any more of where it was is left as it is.
 */
export function* copyOf(document: Document): InPieces<HTMLElement> {
  const copy = document.implementation.createHTMLDocument('');
  const body = (yield* imported(document.body, copy)) as HTMLElement;
  const over = Array.from(overlays(document), (el) => counterpart(el, document.body, body));
  const hosts: Hosts = new Map();
  const names = [yield* namesOf(document.body, (el, i) => noteHost(hosts, el, i))];
  if (drawHosts(hosts, body) > 0 || isLarge(body)) names.push(yield* namesOf(body));
  learnNames(copy, ...names);
  learnNames(document, ...names, yield* namesOf(document.head), ownNames(document.documentElement));
  for (const el of over) el?.remove();
  return body;
}

const isLarge = (el: Element): boolean => el.getElementsByTagName('*')[LIGHT_PIECE] !== undefined;

/** By the browser, which is many times faster than by hand; of a large page part by part. */
function* imported(el: Element, into: Document): InPieces<Node> {
  if (!isLarge(el)) return into.importNode(el, true);
  const copy = into.importNode(el, false);
  // what a script takes away meanwhile was there at the click
  for (const [i, node] of Array.from(el.childNodes).entries()) {
    copy.appendChild(
      node.nodeType === 1 ? yield* imported(node as Element, into) : into.importNode(node, true),
    );
    if (i % LIGHT_PIECE === LIGHT_PIECE - 1) yield;
  }
  yield;
  return copy;
}
