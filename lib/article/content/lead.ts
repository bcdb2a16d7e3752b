import type { Cuts } from './cuts';
import { classOf } from '../names';

const HOLDERS =
  'article, main, [role="main"], [itemtype*="schema.org/"][itemtype$="Article" i], [itemtype$="BlogPosting" i]';
const frame =
  'nav, aside, footer, button, form, a[href="/"], [class*="author" i], [class*="avatar" i], [class*="logo" i]';
const SMALL = 300; // px; a narrower picture above the text is a face, a logo or a button
const named = /\b(?:icon|logo|avatar|profile|badge|button|spinner|gravatar)\b/i;

/**
 * The picture that a post opens with may stand above the element that holds its text, beside the title. It is put first
 * into the text, unless the text begins with a picture of its own. Returns how many were.
 */
export function leadImage(root: Element, cuts: Cuts): number {
  const holder = root.closest(HOLDERS);
  if (!holder || holder === root || holder.querySelectorAll('h1').length > 1) return 0;
  for (const img of holder.querySelectorAll('img')) {
    if (root.compareDocumentPosition(img) & 4 || root.contains(img)) return 0;
    if (!isLead(img)) continue;
    if (
      [...root.querySelectorAll('img')].some((other) => other.getAttribute('src') === img.getAttribute('src'))
    )
      return 0;
    const figure = img.closest('figure');
    cuts.take(figure && holder.contains(figure) ? figure : img, root);
    return 1;
  }
  return 0;
}

function isLead(img: Element): boolean {
  const width = Number.parseInt(img.getAttribute('width') ?? '', 10);
  const src = img.getAttribute('src') ?? '';
  if (width < SMALL || /\.svg(?:$|[?#])/i.test(src) || img.closest(frame)) return false;
  if (named.test(`${classOf(img)} ${src.slice(src.lastIndexOf('/') + 1)}`)) return false;
  return !Number.isNaN(width) || img.closest('figure, header, picture, [class*="featured-im"]') !== null;
}
