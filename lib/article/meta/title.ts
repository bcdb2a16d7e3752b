import { foldTitle as fold } from '../fold';
import { titleText } from './titleText';

/** Marks between the title of a post and the name of its site. */
const separator = /\s+(?:[|\-–—·•»«:/\\~]|::|\|\|)\s+|\s*[|｜]\s*|\s+::\s*/g;

/** "Title | by Ada | Loom Weekly | Medium" */
const writer = /\s\|\s+by\s[^|]{2,60}(?:\|[^|]*){0,3}$/i;

const LONGEST = 1000; // characters of a title

export interface TitleSources {
  /** `<title>` */
  document: string;
  /** og:title, JSON-LD headline and their kind, the surest first */
  named: string[];
  /** names of the site: og:site_name, publisher, text of the home link, host */
  sites: string[];
  /** h1 and post-title headings of the page, in order */
  headings: string[];
  /** the h1 of the page, where there is one and no more */
  main?: string;
  /** of the page */
  url?: string;
}

/**
 * Title without the site's name. A heading that the document's title contains is the title as its author wrote it, so
 * a real " - " part stays; else the parts that are a name of the site fall off.
 */
export function pickTitle({ document, named, sites, headings, main = '', url = '' }: TitleSources): string {
  const names = new Set(sites.map(fold).filter(Boolean));
  const titles = [...named, document]
    .map((t) => titleText(t.slice(0, LONGEST)).replace(writer, ''))
    .filter((t) => t && !names.has(fold(t)));
  for (const title of titles) {
    const heading = headingIn(
      title,
      headings.map(titleText).filter((h) => !names.has(fold(h))),
    );
    if (heading) return fuller(isBoth(title, heading, headings) ? title : heading, main, names);
  }
  const best = titles[0];
  if (best && !(main && isAddress(best, url))) return fuller(withoutSite(best, names), main, names);
  // some sites call each of their pages after themselves
  if (main && !names.has(fold(main))) return titleText(main);
  return titleText(headings.find((h) => titleText(h)) ?? document);
}

/** "RFC 9110: HTTP Semantics" where its number and its name are headings of their own. */
function isBoth(title: string, heading: string, headings: readonly string[]): boolean {
  const rest = title.slice(heading.length);
  return title.startsWith(heading) && rest.startsWith(': ') && headings.some((h) => fold(h) === fold(rest));
}

/** "notes:queue [Lab]": where the page is, not what it is called. */
function isAddress(title: string, url: string): boolean {
  const name = fold(/^(\S+) \[.+]$/.exec(title)?.[1] ?? '');
  return name !== '' && fold(url).endsWith(name);
}

/** The only h1, where it says what the title says and a little more: titles for search engines are shortened. */
function fuller(title: string, main: string, names: ReadonlySet<string>): string {
  const heading = titleText(main).replace(/^#\s+/, '');
  if (fold(heading) === fold(title) || heading.length > title.length * 3 || names.has(fold(heading)))
    return title;
  const words = wordsOf(title);
  const all = new Set(wordsOf(heading));
  const starts = heading.toLowerCase().startsWith(`${title.toLowerCase()} `);
  return heading !== '' && (starts || (words.length > 2 && words.every((word) => all.has(word))))
    ? heading
    : title;
}

/** A heading has code and quotes as it draws them, `<title>` as they were typed. */
const plain = (text: string): string =>
  text.toLowerCase().replace(/`/g, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/…/g, '...');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How `part` stands in `title`: 3 the whole, 2 its start, 1 its end, at a separator; 0 not at all. */
function placeIn(title: string, part: string): number {
  if (fold(part).length < 2) return 0;
  if (fold(title) === fold(part)) return 3;
  const [whole, short] = [plain(title), plain(part)];
  if (whole.startsWith(short) && /^\s*[|｜:_·—–«»~-]|^\s+[/\\>]/.test(whole.slice(short.length))) return 2;
  if (whole.endsWith(short) && /[|｜:·—–«»~-]\s*$|[/\\>]\s+$/.test(whole.slice(0, -short.length))) return 1;
  return 0;
}

/** The heading that stands best in `title`: rather at its start than at its end, rather the longer one. */
function headingIn(title: string, headings: string[]): string {
  let best = '';
  let place = 0;
  for (const heading of headings) {
    const here = placeIn(title, heading);
    if (here > place || (here > 0 && here === place && heading.length > best.length))
      [best, place] = [heading, here];
  }
  return best;
}

function withoutSite(title: string, names: ReadonlySet<string>): string {
  const cuts = [...title.matchAll(separator)];
  for (const cut of cuts) {
    if (names.has(fold(title.slice(cut.index + cut[0].length)))) return title.slice(0, cut.index).trim();
  }
  for (const cut of cuts.reverse()) {
    if (names.has(fold(title.slice(0, cut.index)))) return title.slice(cut.index + cut[0].length).trim();
  }
  return title;
}
