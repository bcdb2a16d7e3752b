/** What an element holds. Sizes are UTF-16 units without white space. */
export interface Weight {
  text: number;
  /** text inside links */
  links: number;
  /** number of links */
  anchors: number;
  /** text inside code blocks */
  code: number;
  images: number;
  headings: number;
}

const headings = new Set('H1 H2 H3 H4 H5 H6'.split(' '));

/** Weights of `root` and everything below it, in one pass. */
export function weigh(root: Element): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const visit = (el: Element, link: boolean, code: boolean): Weight => {
    const own = weightless();
    if (el.tagName === 'A') own.anchors = 1;
    else if (el.tagName === 'IMG') own.images = 1;
    else if (headings.has(el.tagName)) own.headings = 1;
    for (let node = el.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const length = inked(node.nodeValue ?? '');
        own.text += length;
        if (link) own.links += length;
        if (code) own.code += length;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        add(own, visit(child, link || child.tagName === 'A', code || child.tagName === 'PRE'));
      }
    }
    weights.set(el, own);
    return own;
  };
  visit(root, root.tagName === 'A', root.tagName === 'PRE');
  return weights;
}

export const weightless = (): Weight => ({ text: 0, links: 0, anchors: 0, code: 0, images: 0, headings: 0 });

export function add(own: Weight, inner: Weight): void {
  own.text += inner.text;
  own.links += inner.links;
  own.anchors += inner.anchors;
  own.code += inner.code;
  own.images += inner.images;
  own.headings += inner.headings;
}

/** Counted by hand, as it is asked for every piece of text of the page: a pattern takes ten times as long. */
function inked(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32 && unit !== 0xa0 && unit !== 0x3000 && unit !== 0xfeff) count++;
  }
  return count;
}

export const linkShare = (weight: Weight): number => (weight.text ? weight.links / weight.text : 0);
