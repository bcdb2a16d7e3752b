import { type InPieces } from './step';
import { learnNames, namesOf, ownNames } from './names';
import { counterpart, overlays } from './overlays';
import { drawHosts, type Hosts, noteHost } from './shadow';

const PART = 4000; // elements that a browser copies at once

/**
 * The body of a page alone, of a document that loads nothing and runs nothing: half the time of a copy of the whole page.
 * With what shadow roots show, without what lies over the page.
 */
export function* copyOf(document: Document): InPieces<HTMLElement> {
  const copy = document.implementation.createHTMLDocument('');
  const body = (yield* imported(document.body, copy)) as HTMLElement;
  yield;
  const over = Array.from(overlays(document), (el) => counterpart(el, document.body, body));
  const hosts: Hosts = new Map();
  const names = [yield* namesOf(document.body, (el, i) => noteHost(hosts, el, i))];
  if (drawHosts(hosts, body) > 0) names.push(yield* namesOf(body));
  learnNames(copy, ...names);
  learnNames(document, ...names, yield* namesOf(document.head), ownNames(document.documentElement));
  for (const el of over) el.remove();
  return body;
}

/** By the browser, which is many times faster than by hand; of a large page part by part. */
function* imported(el: Element, into: Document): InPieces<Node> {
  if (!el.getElementsByTagName('*')[PART]) return into.importNode(el, true);
  const copy = into.importNode(el, false);
  let copied = 0;
  for (let node = el.firstChild; node; node = node.nextSibling) {
    copy.appendChild(
      node.nodeType === 1 ? yield* imported(node as Element, into) : into.importNode(node, true),
    );
    if (++copied % PART === 0) yield;
  }
  return copy;
}
