// Inputs that stand one after the other in one article, so that a page is loaded once for many of them.

/** Makes a document of HTML as the product does. */
export type Parse = (html: string) => Document;

const border = (i: number): string => `<p>border-${i}</p>`;
// As in the product, no frameset takes the place of the body.
const FIRST = 'x';
const CLOSERS = 6; // rounds: what is open within what is open

/** Inputs with a border before each, and one at the end. */
export const together = (htmls: readonly string[]): string =>
  htmls.map((html, i) => border(i) + html).join('') + border(htmls.length);

/** Number of the border that an element is; null where it is none. */
export function borderOf(element: Element): number | null {
  const [, number] = /^border-(\d+)$/.exec(element.textContent) ?? [];
  return element.localName === 'p' && number !== undefined ? Number(number) : null;
}

/**
 * The inputs with whatever closes what they leave open, so that each is among the others what it is alone; null in the
 * place of those that cannot be, and are to be tried alone.
 */
export function separable(htmls: readonly string[], parse: Parse): (string | null)[] {
  const ended = htmls.map((html) => closed(html, parse));
  const fit = ended.flatMap((html, i) => (html === null ? [] : [i]));
  const among = pieces(parse(FIRST + together(fit.map((i) => ended[i]!))), fit.length);
  const same = new Set(fit.filter((i, at) => among?.[at] === pieceOf(htmls[i]!, parse)));
  return ended.map((html, i) => (same.has(i) ? html : null));
}

/** An input with the ends of all that it leaves open; null where that would make something else of it. */
function closed(html: string, parse: Parse): string | null {
  const wanted = pieceOf(html, parse);
  let ended = html;
  for (let round = 0; round < CLOSERS; round++) {
    const document = parse(FIRST + together([ended]));
    const piece = pieces(document, 1)?.[0];
    if (piece !== undefined) return piece === wanted ? ended : null;
    const closers = closersIn(document);
    if (closers === '') return null;
    ended += closers;
  }
  return null;
}

/** The ends of what the last border has come to stand in. */
function closersIn(document: Document): string {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
  let closers = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.childNodes.length > 0 || !node.nodeValue?.includes('border-1')) continue;
    if (node instanceof Comment) return '-->';
    let element = node.parentElement;
    // What holds the border as text has swallowed it; the border's own paragraph is no part of the input.
    if (element && borderOf(element) === 1) element = element.parentElement;
    closers = '';
    for (; element && element !== document.body; element = element.parentElement)
      closers += `</${element.localName}>`;
  }
  return closers;
}

/** What an input is, alone in an article. */
function pieceOf(html: string, parse: Parse): string | null {
  const found = Array.from(parse(FIRST + border(0) + html).body.childNodes);
  const first = found[1];
  return first instanceof Element && borderOf(first) === 0 ? shown(found.slice(2)) : null;
}

/** What stands between the borders of a document; null where one is missing or not in its place. */
function pieces({ body }: Document, count: number): string[] | null {
  const found = Array.from(body.childNodes);
  const at = found.flatMap((node, i) => (node instanceof Element && borderOf(node) !== null ? [i] : []));
  const inOrder = at.every((where, i) => borderOf(found[where] as Element) === i);
  if (!inOrder || at.length !== count + 1 || at[0] !== 1 || at.at(-1) !== found.length - 1) return null;
  return Array.from({ length: count }, (_, i) => shown(found.slice(at[i]! + 1, at[i + 1])));
}

const shown = (nodes: readonly Node[]): string =>
  nodes
    .map((node) =>
      node instanceof Element ? node.outerHTML : `${node.nodeType} ${node.nodeValue ?? node.nodeName}`,
    )
    .join('');
