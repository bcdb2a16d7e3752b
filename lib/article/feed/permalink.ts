import { absolute } from '../addresses';
import { postKey } from '../identity';

const word =
  /^(?:permalink|permanent link|link|#|∞|¶|§|원문(?: ?보기)?|고유 ?(?:주소|링크)|주소|글 ?보기|(?:read|view) (?:the )?(?:full )?(?:post|article|story))$/i;
const marked =
  'a[rel~="bookmark"][href], a.u-url[href], a[itemprop~="url"][href], link[itemprop~="mainEntityOfPage"][href]';

/** Address of the post in a unit, on the page's own site and without tracking; null when the page links to none. */
export function permalinkOf(unit: Element, title: Element, pageUrl: string, base: string): string | null {
  for (const link of links(unit, title)) {
    const url = ownAddress(link.getAttribute('href')!, pageUrl, base);
    if (url) return url;
  }
  return null;
}

function* links(unit: Element, title: Element): Iterable<Element> {
  const around = title.closest('a[href]');
  if (around && unit.contains(around)) yield around;
  yield* title.querySelectorAll('a[href]');
  yield* unit.querySelectorAll(marked);
  for (const time of unit.querySelectorAll('time')) {
    const link = time.closest('a[href]') ?? time.querySelector('a[href]');
    if (link) yield link;
  }
  for (const link of unit.querySelectorAll('a[href]')) if (word.test(link.textContent.trim())) yield link;
}

function ownAddress(href: string, pageUrl: string, base: string): string | null {
  if (href.startsWith('#')) return null;
  const url = absolute(href, base);
  if (!url || !/^https?:/.test(url)) return null;
  const key = postKey(url, null);
  // what `postKey` takes from a canonical is on the page's site
  const isOwn = postKey(pageUrl, key) === key;
  return isOwn && key !== postKey(pageUrl, null) ? key : null;
}
