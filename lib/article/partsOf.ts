/** Some of a tree that is moved into another: a node with all that is in it, where it is not too much. */
export interface Part {
  node: Node;
  /** element of the new tree that stands for its parent */
  into: HTMLElement;
  /** elements in it, itself included */
  size: number;
}

// What may be taken apart: each child of these can be parsed and laid out without the others.
const SPLIT = new Set('ARTICLE ASIDE BLOCKQUOTE DETAILS DIV DL FIGURE LI OL SECTION UL'.split(' '));

/**
 * The parts of a tree, of at most so many elements where it can be taken apart. For what is too much `shellOf` makes the
 * element of the new tree that its children go into. Parts are to be moved before the next is asked for.
 */
export function* partsOf(
  from: Element,
  into: HTMLElement,
  most: number,
  shellOf: (element: HTMLElement, into: HTMLElement) => HTMLElement,
): Generator<Part, void, void> {
  for (let node = from.firstChild; node; node = from.firstChild) {
    // no live collection: each that was ever made is told of each node that moves
    const size = node instanceof Element ? node.querySelectorAll('*').length + 1 : 1;
    if (size <= most || !SPLIT.has(node.nodeName)) {
      yield { node, into, size };
      continue;
    }
    const element = node as HTMLElement;
    yield* partsOf(element, shellOf(element, into), most, shellOf);
    element.remove();
  }
}
