import { isOutside } from './outside';

/** `<meta>` of a page by lower-case `name`, `property` or `itemprop`; the first one of each counts. */
export function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  const heading = document.querySelector('h1');
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')!.trim();
    const names = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (!content || !names || (meta.hasAttribute('itemprop') && isOutside(meta, heading))) continue;
    for (const name of names.toLowerCase().split(/\s+/)) if (!metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** All values of a `<meta>` that may stand more than once, such as `article:tag`. */
export function allMetas(document: ParentNode, name: string): string[] {
  return [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)]
    .map((meta) => meta.getAttribute('content')?.trim() ?? '')
    .filter(Boolean);
}

export function first(metas: Map<string, string>, names: readonly string[]): string {
  for (const name of names) {
    const value = metas.get(name);
    if (value) return value;
  }
  return '';
}
