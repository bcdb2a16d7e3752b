import { inked as inkedOf } from '../content/weights';
import { make } from '../make';

/** Puts `<figure>` in the place of `outer`: a picture, with the link around it, and the words of `from` as its caption. */
export function toFigure(outer: Element, img: Element, from: Element): void {
  const figure = make(img, 'figure');
  const inner = from.firstElementChild;
  // what set it in italics or in the middle is now said by its name
  const isOnly = inner !== null && inner.matches('em, i, small, center, p') && inked(inner) === inked(from);
  const caption = make(img, 'figcaption', ...(isOnly ? inner : from).childNodes);
  from.remove();
  // `outer` may be that link
  outer.replaceWith(figure);
  figure.append(pictureOf(img), caption);
}

/** The picture with the link that holds it alone. */
export function pictureOf(img: Element): Element {
  const link = img.closest('a');
  return link && inked(link) === 0 && link.querySelectorAll('img').length === 1 ? link : img;
}

/** Characters without white space. */
export const inked = (el: Element): number => inkedOf(el.textContent);
