import { isInkedText } from '../textStart';
import { inked, pictureOf, toFigure } from './figure';

const SHORT = 160; // characters; a caption that only its place tells is one line

/**
 * Makes a figure of a picture that stands alone and the line below it, where that line is a caption: short, and all of
 * it in italics or small, or centred with the picture.
 */
export function captionLine(img: Element, root: Element): boolean {
  const picture = pictureOf(img);
  const block = picture.parentElement;
  if (!block || block === root || !/^(?:P|DIV|CENTER)$/.test(block.tagName)) return false;
  if (img.closest('figure, li, td, th, blockquote') || shown(picture, 'previousSibling') !== null)
    return false;
  const inside = shown(picture, 'nextSibling');
  if (inside !== null) {
    if (
      !isElement(inside) ||
      !isLine(inside, block.tagName === 'CENTER') ||
      shown(inside, 'nextSibling') !== null
    )
      return false;
    toFigure(block, img, inside);
    return true;
  }
  const next = block.tagName === 'P' ? shown(block, 'nextSibling') : null;
  if (!isElement(next) || next.tagName !== 'P' || !isLine(next.firstElementChild, false)) return false;
  if (inked(next.firstElementChild!) !== inked(next)) return false;
  toFigure(block, img, next);
  return true;
}

function isLine(node: Node | null, centred: boolean): boolean {
  if (!isElement(node) || node.querySelector('img, code, br')) return false;
  const size = inked(node);
  return size > 0 && size <= SHORT && node.matches(centred ? 'em, i, small, p, div, span' : 'em, i, small');
}

/** The next node that shows, on one side. Line breaks do not show. */
function shown(node: Node, way: 'nextSibling' | 'previousSibling'): Node | null {
  for (let at = node[way]; at; at = at[way]) {
    if (isInkedText(at)) return at;
    if (isElement(at) && at.tagName !== 'BR') return at;
  }
  return null;
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}
