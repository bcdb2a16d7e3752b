import { make } from '../make';
import { findAll } from '../names';
import { unescaped } from '../unescaped';
import { isTracker } from './images';

const tag = /<img\b[^>]*>/gi;
const attribute = /(?<![a-z0-9-])([a-z][a-z0-9-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;

/**
 * Pictures that a page keeps in `<noscript>`. Where scripts run the parser leaves its content as text, so the tags are
 * read by hand: parsing it as HTML would need the page's leave where Trusted Types are enforced.
 */
export function noscriptImages(root: Element): number {
  let changed = 0;
  for (const noscript of findAll(root, 'noscript')) {
    const img = imageOf(noscript);
    if (img) {
      const before = placeholderBefore(noscript);
      if (before) {
        keepSize(before, img);
        before.replaceWith(img);
      } else noscript.before(img);
      changed++;
    }
    noscript.remove();
  }
  return changed;
}

/** The only picture of a `<noscript>` with no other content, trackers of one pixel aside. */
function imageOf(noscript: Element): Element | null {
  const inside = noscript.querySelector('img');
  if (inside) return /\S/.test(noscript.textContent) || isTracker(inside) ? null : inside;
  const text = noscript.textContent;
  // after the last end of a tag each start of one would be followed to the end of the text
  const end = text.lastIndexOf('>') + 1;
  const closed = text.slice(0, end);
  const tags = closed.match(tag) ?? [];
  if (!tags[0] || /\S/.test(text.slice(end)) || /\S/.test(closed.replace(/<[^>]*>/g, ''))) return null;
  const img = make(noscript, 'img');
  for (const [, name, a, b, c] of tags[0].matchAll(attribute))
    img.setAttribute(name!, unescaped(a ?? b ?? c ?? ''));
  return isTracker(img) || !img.getAttribute('src') ? null : img;
}

/** The size keeps the text from jumping when the picture arrives. */
function keepSize(from: Element, to: Element): void {
  const placeholder = from.tagName === 'IMG' ? from : from.querySelector('img');
  for (const name of ['width', 'height', 'alt']) {
    const value = placeholder?.getAttribute(name);
    if (value && !to.hasAttribute(name)) to.setAttribute(name, value);
  }
}

/** The element right before that stands in for the picture: an `<img>`, or a wrapper of one and nothing else. */
function placeholderBefore(noscript: Element): Element | null {
  const before = noscript.previousElementSibling;
  if (!before || /\S/.test(before.textContent)) return null;
  if (before.tagName === 'IMG' || before.tagName === 'PICTURE') return before;
  return before.querySelectorAll('img').length === 1 ? before : null;
}
