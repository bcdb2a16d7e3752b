import { decoded } from '@/lib/model/decoded';
import { absolute } from './addresses';
import type { Page } from './step';

/** Id of the place on the page itself that a link leads to, or null. Generators also write it with the page's address. */
export function fragmentOf(link: Element, page: Pick<Page, 'url' | 'base'>): string | null {
  const href = link.getAttribute('href') ?? '';
  const hash = href.indexOf('#');
  if (hash < 0 || hash === href.length - 1) return null;
  if (hash > 0 && before(absolute(href, page.base) ?? '') !== before(page.url)) return null;
  return nameIn(decoded(href.slice(hash + 1)));
}

/** GitHub puts words before the ids of a README, and not into the links to them. */
const nameIn = (id: string): string => id.replace(/^user-content-/, '');

const before = (address: string): string => address.split('#', 1)[0]!;

/** The elements below `root` by the name that a fragment gives them. */
export function places(root: Element): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const el of root.querySelectorAll('[id], a[name]')) {
    const id = nameIn(el.id || el.getAttribute('name') || '');
    if (id && !found.has(id)) found.set(id, el);
  }
  return found;
}
