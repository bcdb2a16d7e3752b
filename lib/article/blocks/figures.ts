import { findAll } from '../names';
import { captionLine } from './captionLine';
import { inked, toFigure } from './figure';

/** Captions by their name, and other names of WordPress and AsciiDoc. */
const named =
  ':is(p, div, span, em, small, center, td)[class*="caption" i], .image-desc, .imageblock > .title';
const LONGEST = 300; // characters of a caption
const LEVELS = 4; // between a caption and what holds it and its picture
const wrappers = /^(?:DIV|P|CENTER|TABLE|TBODY|TR|TD|SECTION|FIGURE|SPAN|A|DL|DT|DD)$/;

/** A picture and its caption become `<figure><img><figcaption>`, however a page puts the one below the other. */
export function figures(root: Element): number {
  let changed = 0;
  for (const caption of findAll(root, named)) {
    const size = inked(caption);
    if (caption.closest('figcaption') || size === 0 || size > LONGEST) continue;
    const holder = holderOf(caption, size, root);
    const img = holder?.querySelector('img');
    if (!holder || !img) continue;
    toFigure(holder, img, caption);
    changed++;
  }
  for (const img of root.querySelectorAll('img')) if (captionLine(img, root)) changed++;
  return changed;
}

/** The outermost element that holds the caption, one picture before it, and nothing else. */
function holderOf(caption: Element, size: number, root: Element): Element | null {
  let found: Element | null = null;
  let holder = caption.parentElement;
  for (let i = 0; i < LEVELS && holder && holder !== root && wrappers.test(holder.tagName); i++) {
    const pictures = holder.querySelectorAll('img');
    if (pictures.length > 1 || inked(holder) !== size) break;
    if (pictures[0] && pictures[0].compareDocumentPosition(caption) & Node.DOCUMENT_POSITION_FOLLOWING)
      found = holder;
    holder = holder.parentElement;
  }
  return found;
}
