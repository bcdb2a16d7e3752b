/** Sizes of an element's text, UTF-16 units without white space. */
export interface Weight {
  text: number;
  /** text inside links */
  links: number;
  /** text inside code blocks */
  code: number;
  /** elements of it that Readability kept */
  kept: number;
}

/** Weights of `root` and everything below it, in one pass. */
export function weigh(root: Element, isKept: (el: Element) => boolean): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const visit = (el: Element, link: boolean, code: boolean): Weight => {
    const own: Weight = { text: 0, links: 0, code: 0, kept: isKept(el) ? 1 : 0 };
    for (let node = el.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const length = (node.nodeValue ?? '').replace(/\s+/g, '').length;
        own.text += length;
        if (link) own.links += length;
        if (code) own.code += length;
      } else if (node.nodeType === 1) {
        const inner = visit(
          node as Element,
          link || (node as Element).tagName === 'A',
          code || (node as Element).tagName === 'PRE',
        );
        own.text += inner.text;
        own.links += inner.links;
        own.code += inner.code;
        own.kept += inner.kept;
      }
    }
    weights.set(el, own);
    return own;
  };
  visit(root, false, false);
  return weights;
}

export const linkShare = (weight: Weight): number => (weight.text ? weight.links / weight.text : 0);
