import type { SeriesPart } from '@/lib/model/series';
import { absolute } from '../addresses';
import { markIn } from './mark';
import { squeeze } from '../squeeze';

/** What part of a series reads are: the page's own address and base, its title. */
export interface Here {
  url: string;
  base: string;
  title: string;
}

const TITLE = 200; // characters
const own = '[aria-current], .active, .current, .is-active, .is-current, .selected, .me';

/** The entries of a list of parts, in the page's order; `current` is the index of the page itself, -1 when unknown. */
export function partsOf(items: readonly Element[], here: Here): { parts: SeriesPart[]; current: number } {
  const parts: SeriesPart[] = [];
  let current = -1;
  for (const item of items) {
    const link = item.matches('a[href]') ? item : item.querySelector('a[href]');
    const title = textOf(link && textOf(link).length > 1 ? link : item);
    const url = link ? linked(link, here) : '';
    const isHere = !link || link.getAttribute('href')!.startsWith('#');
    if (!title || title.length > TITLE || (!isHere && !url)) continue;
    const isOwn = isHere || isSamePage(url, here.url);
    if (isOwn || item.matches(own) || item.querySelector(own)) current = current < 0 ? parts.length : current;
    const number = link?.firstElementChild?.textContent ?? '';
    const words =
      /^\d{1,3}$/.test(number) && title.startsWith(number)
        ? title.slice(number.length)
        : title.replace(/^\d{1,3}[.)]\s*/, '');
    parts.push({ title: words.trim() || title, url: isOwn ? '' : url, part: 0 });
  }
  return { parts, current };
}

export const textOf = (el: Element): string => squeeze(el.textContent);

/** Where a link leads, when that is a page. */
export function linked(link: Element, here: Here): string {
  const address = link.getAttribute('href') ?? '';
  const url = address.startsWith('#') ? null : absolute(address, here.base);
  return url && /^https?:/.test(url) ? url : '';
}

export function isSamePage(a: string, b: string): boolean {
  const page = (url: string): string =>
    url
      .replace(/[?#].*$/s, '')
      .replace(/(?:\/index\.html?|\.html?|\/)$/, '')
      .replace(/^https?:\/\/(?:www\.|m\.)?/, '');
  return page(a) === page(b) && query(a) === query(b);
}

/** The parameter that some addresses name the page by. */
const query = (url: string): string =>
  /[?&](?:p|id|no|logNo|page_id|idx)=[^&#]*/.exec(url)?.[0].slice(1) ?? '';

/** Numbers the parts: by their own marks where all that have one agree with the order, else by the order. */
export function numbered(parts: readonly SeriesPart[]): SeriesPart[] {
  const marks = parts.map(({ title }) => markIn(title)?.part ?? 0);
  const known = marks.filter((part) => part > 0);
  const isMarked = known.length > parts.length / 2 && new Set(known).size === known.length;
  const ordered = parts.map((part, i) => ({ ...part, part: isMarked ? marks[i]! : i + 1 }));
  return isMarked ? ordered.toSorted((a, b) => (a.part || 99) - (b.part || 99)) : ordered;
}
