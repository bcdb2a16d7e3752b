import { BLOCKS } from './cells';

const blocks = `${BLOCKS}, pre, hr, table, thead, tbody, tfoot, tr, td, th`;
const kinds: Record<string, string> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  mark: 'em',
  u: 'em',
  del: 'del',
  s: 'del',
};
const emphasised = Object.keys(kinds).join(', ');
const sameAs = (el: Element): string =>
  Object.keys(kinds)
    .filter((name) => kinds[name] === kinds[el.localName])
    .join(', ');

/**
 * Makes emphasis what Markdown can say. It stands in blocks and not around them. White space and breaks stand beside it,
 * since `**a **b` is none, and beside links, where some readers know no break before the bracket. What is in its own kind is
 * that already, and what goes on goes on, since `**a****b**` is neither one nor two.
 */
export function emphasis(body: Element): void {
  for (const el of body.querySelectorAll(emphasised)) inward(el);
  // the innermost first: what is put beside it may be at the edge of another
  for (const el of [...body.querySelectorAll(`${emphasised}, a`)].toReversed()) spaceBeside(el);
  for (const el of body.querySelectorAll(emphasised))
    if (el.parentElement?.closest(sameAs(el))) el.replaceWith(...el.childNodes);
    else goOn(el);
}

function inward(el: Element): void {
  if (!el.querySelector(blocks)) return;
  for (const child of Array.from(el.childNodes)) {
    if (child.nodeName === 'PRE') continue;
    const inner = el.cloneNode() as Element;
    if (hasBlocks(child)) {
      inner.append(...child.childNodes);
      child.append(inner);
      inward(inner);
    } else {
      child.replaceWith(inner);
      inner.append(child);
    }
  }
  el.replaceWith(...el.childNodes);
}

function hasBlocks(node: Node): node is Element {
  if (node.nodeType !== 1) return false;
  const el = node as Element;
  return el.matches(blocks) || el.querySelector(blocks) !== null;
}

function spaceBeside(el: Element): void {
  const { firstChild, lastChild } = el;
  if (isText(lastChild)) lastChild.splitText(lastChild.data.trimEnd().length);
  if (isText(firstChild)) firstChild.splitText(firstChild.data.search(/\S|$/));
  while (el.firstChild && isSpace(el.firstChild)) el.before(el.firstChild);
  while (el.lastChild && isSpace(el.lastChild)) el.after(el.lastChild);
  if (!el.firstChild) el.remove();
}

function goOn(el: Element): void {
  for (
    let next = following(el);
    next && kinds[next.localName] === kinds[el.localName];
    next = following(el)
  ) {
    el.append(...next.childNodes);
    next.remove();
  }
}

/** The element that follows with nothing between. */
function following({ nextSibling: next }: Element): Element | null {
  while (isText(next) && next.data === '') next = next.nextSibling;
  return next?.nodeType === 1 ? (next as Element) : null;
}

const isText = (node: Node | null): node is Text => node?.nodeType === 3;

const isSpace = (node: Node): boolean => (isText(node) ? !/\S/.test(node.data) : node.nodeName === 'BR');
