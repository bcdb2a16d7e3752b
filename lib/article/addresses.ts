import type { InPieces } from '@/lib/model/inPieces';
import { each, type Page } from './step';

/** Links and pictures get absolute addresses: in the reading view a relative one would stand on our own origin. */
export function* addresses(root: Element, page: Page): InPieces<number> {
  return (yield* resolve(root, 'a', 'href', page)) + (yield* resolve(root, 'img', 'src', page));
}

function* resolve(root: Element, element: string, name: string, page: Page): InPieces<number> {
  const found = root.querySelectorAll(`${element}[${name}]`);
  yield* each(found, (el) => {
    const value = el.getAttribute(name)!.trim();
    // parsing is most of the work, and the sanitiser does it for all of them
    if (/^https?:\/\//i.test(value)) return;
    // a place on the page itself is one of the page's address, whatever <base> says; a button leads nowhere
    const url = value === '#' ? null : absolute(value, value.startsWith('#') ? page.url : page.base);
    if (url) el.setAttribute(name, url);
    else el.removeAttribute(name);
  });
  return found.length;
}

export const absolute = (address: string, base: string): string | null =>
  URL.parse(address, base)?.href ?? null;
