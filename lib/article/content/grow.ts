import { isLike, isSection } from './sections';
import { hasOwnText, holdsBlocks, linkShare, type Weight } from './weights';

const inner = new Set(
  'TD TH TR TBODY THEAD LI P BLOCKQUOTE SPAN UL OL PRE FIGURE DL DD DT H1 H2 H3 H4 H5 H6'.split(' '),
);
const CLIMB = 4; // levels between one answer of a question page and the list of answers

/** Climbs from what was chosen to what holds the whole article: never a table cell, never one part of a body. */
export function grow(found: Element, body: Element, weights: Map<Element, Weight>): Element {
  let root = found;
  while (root !== body && inner.has(root.tagName) && root.parentElement) root = root.parentElement;
  root = root.closest('[itemprop~="articleBody"]') ?? root;
  const whole = root.closest('[itemtype*="schema.org/Question"], article');
  if (whole && whole !== root && prose(whole, weights) > prose(root, weights) * 1.15) root = whole;
  return withText(withProse(withParts(headed(root), body, weights), body, weights), body, weights);
}

/** What a heading stands right above is a section with it. */
const headed = (root: Element): Element =>
  root.parentElement &&
  isSection(root.parentElement) &&
  root.previousElementSibling === root.parentElement.firstElementChild
    ? root.parentElement
    : root;

/** An introduction may stand as bare paragraphs or text beside the element that holds the rest, or beside a wrapper of that. */
function withText(found: Element, body: Element, weights: Map<Element, Weight>): Element {
  let root = found;
  let at = found;
  for (let i = 0; i < CLIMB; i++) {
    const parent = at.parentElement;
    if (!parent || parent === body) break;
    const isBeside = (el: Element): boolean => {
      const weight = weights.get(el);
      if (el === at || !weight) return false;
      // a line of code says more than as much of a text
      if (el.tagName === 'PRE') return weight.text > 10;
      return (
        weight.text > 40 && linkShare(weight) < 0.5 && (/^(P|BLOCKQUOTE)$/.test(el.tagName) || hasOwnText(el))
      );
    };
    if (
      [...parent.children].some(isBeside) ||
      hasOwnText(parent) ||
      holdsBlocks(parent, (el) => el === at, weights)
    )
      root = parent;
    else if (weights.get(parent)?.text !== weights.get(at)?.text) break;
    at = parent;
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
    // one of them may be a list of links: "See also"
    const links = like.reduce((sum, el) => sum + (weights.get(el)?.links ?? 0), 0);
    const few = links < (text + links) * 0.4;
    if (
      like.length > 0 &&
      few &&
      text > prose(part, weights) * (like.every(isSection) ? 0.03 : 0.3) &&
      !like.some(isPost)
    )
      return part.parentElement;
  }
  return root;
}

const beside = new Set('NAV ASIDE FOOTER HEADER FORM'.split(' '));

/**
 * A second look at how much was chosen: where the parts beside it, together, hold a good deal more text that is not links,
 * as the sections of a reference do, what holds them all.
 */
function withProse(found: Element, body: Element, weights: Map<Element, Weight>): Element {
  let root = found;
  let at = found;
  for (let i = 0; i < CLIMB && at !== body && at.parentElement && at.parentElement !== body; i++) {
    const others = [...at.parentElement.children].filter((el) => el !== at && isPart(el, weights));
    const text = others.reduce((sum, el) => sum + prose(el, weights), 0);
    at = at.parentElement;
    if (text > prose(root, weights) * (isSection(root) ? 0.1 : 0.25) && !others.some(isPost)) root = at;
  }
  return root;
}

/** A piece of text with a structure of its own. */
function isPart(el: Element, weights: Map<Element, Weight>): boolean {
  const weight = weights.get(el);
  if (!weight || beside.has(el.tagName) || weight.text < 40 || linkShare(weight) > 0.3) return false;
  return inner.has(el.tagName) || el.querySelector('h2, h3, h4, p, pre, dl, li, blockquote') !== null;
}

function isPost(el: Element): boolean {
  return el.querySelector('h1, h2 a[href]:not([href^="#"]), h3 a[href]:not([href^="#"])') !== null;
}

function prose(el: Element, weights: Map<Element, Weight>): number {
  const weight = weights.get(el);
  return weight ? weight.text - weight.links : 0;
}
