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

const OWN = 100; // characters
const headings = new Set('H1 H2 H3 H4 H5 H6'.split(' '));

/** Weights of `root` and everything below it, in one pass and in the order of the page. */
export function weigh(root: Element): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const visit = (el: Element, inLink: boolean, inCode: boolean): Weight => {
    const own = weightless();
    weights.set(el, own);
    const { tagName } = el;
    const link = inLink || tagName === 'A';
    const code = inCode || tagName === 'PRE';
    if (tagName === 'A') own.anchors = 1;
    else if (tagName === 'IMG') own.images = 1;
    else if (headings.has(tagName)) own.headings = 1;
    for (let node = el.firstChild; node; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === 3) {
        const length = inked(node.nodeValue ?? '');
        own.text += length;
        if (link) own.links += length;
        if (code) own.code += length;
      } else if (nodeType === 1) add(own, visit(node as Element, link, code));
    }
    return own;
  };
  visit(root, false, false);
  return weights;
}

export const weightless = (): Weight => ({ text: 0, links: 0, anchors: 0, code: 0, images: 0, headings: 0 });

/** Adds what is within to what holds it; takes it away with `times` -1. */
export function add(own: Weight, inner: Weight, times = 1): void {
  own.text += inner.text * times;
  own.links += inner.links * times;
  own.anchors += inner.anchors * times;
  own.code += inner.code * times;
  own.images += inner.images * times;
  own.headings += inner.headings * times;
}

/** Counted by hand, as it is asked for every piece of text of the page: a pattern takes ten times as long. */
export function inked(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32 && unit !== 0xa0 && unit !== 0x3000 && unit !== 0xfeff) count++;
  }
  return count;
}

export const linkShare = (weight: Weight): number => (weight.text ? weight.links / weight.text : 0);

/** Whether an element has a paragraph that stands in no element of its own, as editors wrote the first line of a post. */
export const hasOwnText = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === 3 && inked(node.nodeValue!) > OWN);

const plain = /^(?:P|PRE|BLOCKQUOTE|[UOD]L|TABLE|FIGURE|DETAILS|CENTER|IMG|H[2-6R]|BR)$/;

/** More than a few words, as they stand above and below posts. */
export const isSolid = ({ tagName }: Element, { images }: Weight): boolean =>
  images > 0 || !/^(?:P|H.|BR)$/.test(tagName);

/** Whether beside children that are known to be of a post there are plain blocks alone, and one of them at least is solid. */
export function holdsBlocks(
  { children }: Element,
  isKnown: (el: Element) => boolean,
  weights: ReadonlyMap<Element, Weight>,
): boolean {
  const others = [...children].filter((el) => !isKnown(el) && weights.has(el));
  return (
    others.length < children.length &&
    others.some((el) => isSolid(el, weights.get(el)!)) &&
    others.every((el) => plain.test(el.tagName) && linkShare(weights.get(el)!) < 0.5)
  );
}
