import type { Weight } from '../content/weights';
import { prose, type Unit } from '../feed/feed';

const FEW = 3; // teasers; two are the ones below an article
const ENTRIES = 4; // of a plain list of links
const MOST = 500; // entries that are looked at
const LITTLE = 300; // characters in paragraphs beside such a list

/** A page that leads to others: teasers, or a list of links, make up most of it. `text`: characters in paragraphs. */
export function isListing(
  body: Element,
  weights: ReadonlyMap<Element, Weight>,
  units: readonly Unit[] | null,
  text: number,
): boolean {
  const page = weights.get(body)!;
  if (units && units.length >= FEW && prose(units, weights) > (page.text - page.links) * 0.45) return true;
  return text < Math.max(LITTLE, page.text * 0.1) && isList(body, weights);
}

/** Down to where the text of the page divides: are most of the parts alike, and each a link with little beside it? */
function isList(body: Element, weights: ReadonlyMap<Element, Weight>): boolean {
  const page = weights.get(body)!.text;
  for (let parent: Element | undefined = body; parent;) {
    const children: Element[] = [...parent.children].filter((el) => (weights.get(el)?.text ?? 0) > 0);
    const largest: Element | undefined = children.toSorted(
      (a, b) => weights.get(b)!.text - weights.get(a)!.text,
    )[0];
    if (!largest) return false;
    const alike = children.filter((el) => el.tagName === largest.tagName && weights.get(el)!.anchors > 0);
    const text = alike.reduce((sum, el) => sum + weights.get(el)!.text, 0);
    const links = alike.reduce((sum, el) => sum + weights.get(el)!.links, 0);
    if (alike.length >= ENTRIES && text > page * 0.5)
      return links > text * 0.4 && leadTogether(alike.slice(0, MOST));
    if (weights.get(largest)!.text < weights.get(parent)!.text * 0.5) return false;
    parent = largest;
  }
  return false;
}

/** Entries of a list lead to pages of one site; sponsors and friends each have their own. */
function leadTogether(entries: readonly Element[]): boolean {
  const hosts = new Map<string, number>();
  let all = 0;
  for (const entry of entries) {
    const link = entry.matches('a[href]') ? entry : entry.querySelector('a[href]');
    const host = URL.parse(link?.getAttribute('href') ?? '', 'https://own.invalid')?.host ?? '';
    hosts.set(host, (hosts.get(host) ?? 0) + 1);
    all++;
  }
  return Math.max(...hosts.values()) > all * 0.6;
}
