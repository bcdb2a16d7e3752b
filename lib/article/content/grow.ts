import { linkShare, type Weight } from './weights';

const inner = new Set(
  'TD TH TR TBODY THEAD LI P BLOCKQUOTE SPAN UL OL PRE FIGURE DL DD DT H1 H2 H3 H4 H5 H6'.split(' '),
);
const CLIMB = 4; // levels between one answer of a question page and the list of answers

/** Climbs from what Readability chose to what holds the whole article: never a table cell, never one part of a body. */
export function grow(found: Element, body: Element, weights: Map<Element, Weight>): Element {
  let root = found;
  while (root !== body && inner.has(root.tagName) && root.parentElement) root = root.parentElement;
  root = root.closest('[itemprop~="articleBody"]') ?? root;
  const whole = root.closest('[itemtype*="schema.org/Question"], article');
  if (whole && whole !== root && prose(whole, weights) > prose(root, weights) * 1.15) root = whole;
  return withParts(withText(root, body, weights), body, weights);
}

/** An introduction may stand as bare paragraphs beside the element that holds the rest. */
function withText(found: Element, body: Element, weights: Map<Element, Weight>): Element {
  let root = found;
  for (let i = 0; i < CLIMB; i++) {
    const parent = root.parentElement;
    if (!parent || parent === body) break;
    const beside = [...parent.children].some((el) => {
      const weight = weights.get(el);
      return (
        el !== root &&
        /^(P|PRE|BLOCKQUOTE)$/.test(el.tagName) &&
        weight &&
        weight.text > 40 &&
        linkShare(weight) < 0.5
      );
    });
    if (!beside) break;
    root = parent;
  }
  return root;
}

/**
 * Where the chosen element is one of several of its kind, such as the answers of a question page or the sections of a
 * manual, what holds them all. Parts with a linked heading are other posts, and stay out.
 */
function withParts(root: Element, body: Element, weights: Map<Element, Weight>): Element {
  let part = root;
  for (let i = 0; i < CLIMB && part !== body && part.parentElement; i++, part = part.parentElement) {
    const like = [...part.parentElement.children].filter((el) => el !== part && isLike(el, part));
    const text = like.reduce((sum, el) => sum + prose(el, weights), 0);
    const few = like.every((el) => linkShare(weights.get(el)!) < 0.4);
    if (like.length > 0 && few && text > prose(part, weights) * 0.3 && !like.some(isPost))
      return part.parentElement;
  }
  return root;
}

function isLike(a: Element, b: Element): boolean {
  const classes = (el: Element): string => (el.getAttribute('class') ?? '').split(/\s+/)[0] ?? '';
  return a.tagName === b.tagName && classes(a) !== '' && classes(a) === classes(b);
}

function isPost(el: Element): boolean {
  return el.querySelector('h1, h2 a[href]:not([href^="#"]), h3 a[href]:not([href^="#"])') !== null;
}

function prose(el: Element, weights: Map<Element, Weight>): number {
  const weight = weights.get(el);
  return weight ? weight.text - weight.links : 0;
}
