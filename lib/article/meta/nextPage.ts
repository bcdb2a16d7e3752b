import type { NextPage } from '@/lib/model/pages';
import { absolute } from '../addresses';

/** What an address may be: a numbered page of something. */
interface Numbered {
  /** the address without the number */
  stem: string;
  number: number;
  /** the address says that it is a number of pages; a bare one may as well name a post */
  says: boolean;
}

/** Pagers that are not the article's. */
const elsewhere = '[class*="comment" i], [id*="comment" i], aside';
const MOST = 99;
const LINKS = 1000; // links with a number that are looked at

/**
 * The next of the pages that an article is cut into, as links with a page's number, or `rel=next`, name it. A number
 * counts where it is the link's text and the address differs from the article's by this number alone: what is next in a
 * blog is another article.
 */
export function nextPage(document: Document, url: string, base: string): NextPage | null {
  const here = URL.parse(url);
  if (!here) return null;
  const linked = [...linkedPages(document, here.host, base)];
  for (const { stem, number, says } of readingsOf(here)) {
    const pages = new Map(linked.filter((page) => page.stem === stem).map((page) => [page.number, page]));
    const next = pages.get(number + 1);
    const isPage = says || pages.get(1)?.says;
    if (next && isPage) return { url: next.address, number: number + 1, of: Math.max(...pages.keys()) };
  }
  return null;
}

function* linkedPages(
  document: Document,
  host: string,
  base: string,
): Iterable<Numbered & { address: string }> {
  let looked = 0;
  for (const link of document.querySelectorAll('a[href], link[rel~="next"][href]')) {
    const text = link.textContent.trim();
    const isNext = /\bnext\b/i.test(link.getAttribute('rel') ?? '');
    if (!isNext && !/^\d{1,2}$/.test(text)) continue;
    if (++looked > LINKS) return;
    const address = absolute(link.getAttribute('href')!, base);
    const page = address === null ? null : URL.parse(address);
    if (page?.host !== host || link.closest(elsewhere)) continue;
    for (const reading of readingsOf(page))
      if (isNext || reading.number === Number(text)) yield { ...reading, address: address! };
  }
}

/** The first page is often the one without a number. */
function* readingsOf({ origin, pathname, search }: URL): Iterable<Numbered> {
  const path = pathname.replace(/\/$/, '');
  if (path !== '') yield { stem: origin + path + search, number: 1, says: true };
  const [parameter, n] = /(?<=[?&])(?:page|pg|paged|page_?no)=(\d+)/i.exec(search) ?? [];
  const last = /^(.+?)(\/page)?\/(\d+)$/.exec(path);
  const file = /^(.+?)[-_](p|page-?)?(\d+)(\.\w+)$/.exec(path);
  const found = [
    parameter && { stem: path + withoutParameter(search, parameter), number: Number(n), says: true },
    last && { stem: last[1]! + search, number: Number(last[3]), says: last[2] !== undefined },
    file && { stem: file[1]! + file[4]! + search, number: Number(file[3]), says: file[2] !== undefined },
  ];
  for (const reading of found)
    if (reading && reading.number > 0 && reading.number <= MOST)
      yield { ...reading, stem: origin + reading.stem };
}

function withoutParameter(search: string, parameter: string): string {
  const rest = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== parameter);
  return rest.length > 0 ? `?${rest.join('&')}` : '';
}
