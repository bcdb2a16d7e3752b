/** Some of a tree that is moved into another: a node with all that is in it, where it is not too much. */
export interface Part {
  node: Node;
  /** element of the new tree that stands for its parent */
  into: HTMLElement;
  /** see `weightOf` */
  weight: number;
}

// What may be taken apart: each child of these can be parsed and laid out without the others, our own frames' too.
const SPLIT = new Set(
  (
    'ARTICLE ASIDE BLOCKQUOTE DETAILS DIV DL FIGURE LI OL SECTION TABLE TBODY TFOOT THEAD UL ' +
    'GALPI-CODE GALPI-TABLE'
  ).split(' '),
);
// Of these no child stands by itself, but lines do, and no author writes a paragraph of a hundred pages.
const LINES = new Set('CODE P PRE'.split(' '));

// UTF-16 units of text that take as long as an element, or as a line of code.
const UNITS = 100;
// Units in which a place is looked for where a text may be parted.
const NEAR = 1000;

/** Whether an element holds lines, which may be laid out without those before them. */
export const holdsLines = ({ nodeName }: Node): boolean => LINES.has(nodeName);

/**
 * The parts of a tree, of at most such a weight where it can be taken apart. For what is too much `shellOf` makes the
 * element of the new tree that its children go into. Parts are to be moved before the next is asked for.
 */
export function* partsOf(
  from: Element,
  into: HTMLElement,
  most: number,
  shellOf: (element: HTMLElement, into: HTMLElement) => HTMLElement,
): Generator<Part, void, void> {
  for (let node = from.firstChild; node; node = from.firstChild) {
    let weight = weightOf(node, most);
    if (weight > most && (SPLIT.has(node.nodeName) || holdsLines(node))) {
      const element = node as HTMLElement;
      yield* partsOf(element, shellOf(element, into), most, shellOf);
      element.remove();
      continue;
    }
    if (weight > most && node instanceof Text && holdsLines(from)) {
      const border = isCode(node) ? lineIn(node.data, most) : wordIn(node.data, most * UNITS);
      if (border < node.length) node.splitText(border);
      weight = weightOf(node, most);
    }
    yield { node, into, weight };
  }
}

/** How long a node takes to be parsed and laid out, in elements; at least so long, where it has more of them than `most`. */
function weightOf(node: Node, most: number): number {
  // no live collection: each that was ever made is told of each node that moves
  const elements = node instanceof Element ? node.querySelectorAll('*').length + 1 : 1;
  if (elements > most) return elements;
  const text = node.textContent ?? '';
  const lines = text.length > UNITS && isCode(node) ? text.split('\n').length : 0;
  return elements + Math.floor(text.length / UNITS) + lines;
}

const isCode = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest('pre') != null;

/** Where the last of the first lines of code ends: so many, or fewer where they are long. */
function lineIn(code: string, most: number): number {
  let end = 0;
  for (let lines = 0; lines < most && end < most * UNITS; lines++) {
    const next = code.indexOf('\n', end) + 1;
    if (next === 0) return code.length;
    end = next;
  }
  return end;
}

/** Where the last word, or else the last letter, of the first `most` units ends. */
function wordIn(text: string, most: number): number {
  const near = text.slice(most - NEAR, most + NEAR);
  const word = near.slice(0, NEAR).search(/\s\S*$/) + 1;
  const letter = new Intl.Segmenter().segment(near).containing(NEAR)?.index;
  return word || letter ? most - NEAR + (word || letter!) : text.length;
}
