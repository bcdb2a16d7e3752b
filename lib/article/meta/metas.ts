import { isOutside } from './outside';

/** The one that a page may give several times: its values, with commas between them. */
export const TAGS = 'article:tag';

/** `<meta>` of a page by lower-case `name`, `property` or `itemprop`; the first one of each counts, of tags each. */
export function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  const heading = document.querySelector('h1');
  for (const meta of Array.from(document.getElementsByTagName('meta'))) {
    const content = meta.getAttribute('content')?.trim();
    const names = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (!content || !names || (meta.hasAttribute('itemprop') && isOutside(meta, heading))) continue;
    for (const name of names.toLowerCase().split(/\s+/)) {
      const before = metas.get(name);
      if (before === undefined) metas.set(name, content);
      else if (name === TAGS) metas.set(name, `${before},${content}`);
    }
  }
  return metas;
}

export function first(metas: Map<string, string>, names: readonly string[]): string {
  for (const name of names) {
    const value = metas.get(name);
    if (value) return value;
  }
  return '';
}
