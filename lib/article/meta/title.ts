/** Marks between the title of a post and the name of its site. */
const separator = /\s+(?:[|\-–—·•»«:/\\~]|::|\|\|)\s+|\s*[|｜]\s*|\s+::\s*/g;

export interface TitleSources {
  /** `<title>` */
  document: string;
  /** og:title, JSON-LD headline and their kind, the surest first */
  named: string[];
  /** names of the site: og:site_name, publisher, text of the home link, host */
  sites: string[];
  /** h1 and post-title headings of the page, in order */
  headings: string[];
}

/**
 * Title without the site's name. A heading that the document's title contains is the title as its author wrote it, so
 * a real " - " part stays; else the parts that are a name of the site fall off.
 */
export function pickTitle({ document, named, sites, headings }: TitleSources): string {
  const names = new Set(sites.map(fold).filter(Boolean));
  const titles = [...named, document].map(squeeze).filter((t) => t && !names.has(fold(t)));
  for (const title of titles) {
    const heading = longest(headings.map(squeeze).filter((h) => isPartOf(title, h) && !names.has(fold(h))));
    if (heading) return heading;
  }
  const best = titles[0];
  if (best) return withoutSite(best, names);
  return squeeze(headings.find((h) => squeeze(h)) ?? document);
}

/** `part` is the whole of `title` or one of its sides at a separator. */
function isPartOf(title: string, part: string): boolean {
  const whole = fold(title);
  const folded = fold(part);
  if (folded.length < 2 || !whole.includes(folded)) return false;
  if (whole === folded) return true;
  const cuts = [...title.matchAll(separator)];
  return cuts.some(
    (cut) =>
      fold(title.slice(0, cut.index)) === folded || fold(title.slice(cut.index + cut[0].length)) === folded,
  );
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

const longest = (texts: string[]): string => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
const squeeze = (text: string): string =>
  text
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .replace(/\s*[¶#🔗]\s*$/u, '')
    .trim();
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
