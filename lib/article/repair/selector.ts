import { isStable } from './stable';

/** Whether a selector may stand for an element, by what it finds on the page. */
export type Fits = (found: readonly Element[]) => boolean;

/**
 * A selector for an element by its structure: ancestors are added until it fits. With `placed` the place among siblings
 * counts, where names do not tell them apart. Null where nothing fits.
 */
export function selectorOf(el: Element, whole: Element, fits: Fits, placed: boolean): string | null {
  const find = (selector: string): Element[] => [...whole.querySelectorAll(selector)];
  let path = '';
  for (let at: Element | null = el; at && at !== whole; at = at.parentElement) {
    const names = namesOf(at);
    const found = names.map((name) => find(name + path));
    const good = found.findIndex(fits);
    if (good >= 0) return names[good]! + path;
    let name = names[fewest(found)]!;
    if (placed && hasTwin(at, name)) {
      name += `:nth-of-type(${placeOf(at)})`;
      if (fits(find(name + path))) return name + path;
    }
    path = ` > ${name}${path}`;
  }
  return null;
}

const fewest = (found: readonly Element[][]): number =>
  found.reduce((best, hits, i) => (hits.length < found[best]!.length ? i : best), 0);

/** The names of an element that other pages of its site give it too: the most telling first, the bare tag last. */
function namesOf(el: Element): string[] {
  const tag = el.localName;
  const told = ['itemprop', 'role'].filter((name) => isStable(el.getAttribute(name) ?? ''));
  return [
    ...told.map((name) => `${tag}[${name}="${el.getAttribute(name)}"]`),
    ...(isStable(el.id) ? [`${tag}#${el.id}`] : []),
    ...[...new Set(el.classList)].filter(isStable).map((token) => `${tag}.${token}`),
    tag,
  ];
}

const hasTwin = (el: Element, name: string): boolean =>
  [...(el.parentElement?.children ?? [])].some((other) => other !== el && other.matches(name));

function placeOf(el: Element): number {
  let place = 1;
  for (let at = el.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === el.localName) place++;
  return place;
}
