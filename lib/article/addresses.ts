import type { Page } from './step';

/** Links and pictures get absolute addresses: in the reading view a relative one would stand on our own origin. */
export function addresses(root: Element, page: Page): number {
  return resolve(root, 'a', 'href', page) + resolve(root, 'img', 'src', page);
}

function resolve(root: Element, element: string, name: string, page: Page): number {
  const found = root.querySelectorAll(`${element}[${name}]`);
  for (const el of found) {
    const value = el.getAttribute(name)!.trim();
    // parsing is most of the work, and the sanitiser does it for all of them
    if (/^https?:\/\//i.test(value)) continue;
    // a place on the page itself is one of the page's address, whatever <base> says
    const url = absolute(value, value.startsWith('#') ? page.url : page.base);
    if (url) el.setAttribute(name, url);
    else el.removeAttribute(name);
  }
  return found.length;
}

export function absolute(address: string, base: string): string | null {
  try {
    return new URL(address, base).href;
  } catch {
    return null;
  }
}
