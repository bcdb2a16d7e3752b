import { fold } from '../fold';
import { named } from '../named';
import { classOf } from '../names';

/** What may show the title of the post, in the order of the page. */
export const titledIn = (document: Document): Element[] => [
  ...document.querySelectorAll('h1, h2, [itemprop~="headline"], [class*="title" i]'),
];

/** The element that shows the title on the page: what stands around it is about the post. */
export function headingOf(document: Document, title: string, titled: readonly Element[]): Element | null {
  const wanted = fold(title);
  const all = titled.slice(0, 60);
  const same = all.filter((el) => wanted !== '' && fold(el.textContent.slice(0, 400)) === wanted);
  return (
    same.find((el) => el.tagName === 'H1') ?? same[0] ?? document.querySelector('article h1, main h1, h1')
  );
}

const ofBar = named('menu|nav(?:bar)?|brand|logo');

/** A heading of the bar above a page: the name of a site or of a book. */
const isOfBar = (el: Element): boolean => ofBar.test(classOf(el));

/** What the bar above a page is headed by. */
export const barHeadings = (titled: readonly Element[]): string[] =>
  titled.filter(isOfBar).map((el) => el.textContent);

/** The h1 of the page, where there is one and no more. */
export function onlyHeading(document: Document): string {
  const found = [...document.querySelectorAll('h1')].filter(
    (h1) => /\S/.test(h1.textContent) && !isOfBar(h1),
  );
  const only = found.length === 1 ? (found[0]!.textContent ?? '') : '';
  return only.length <= 200 ? only : '';
}

/** Texts of what may be the title of the post. */
export function headings(titled: readonly Element[]): string[] {
  return titled
    .filter((el) => el.tagName !== 'A' && !el.closest('nav, aside') && !isOfBar(el))
    .slice(0, 60)
    .map((el) => el.textContent)
    .filter((text) => text.trim().length > 0 && text.length <= 300);
}
