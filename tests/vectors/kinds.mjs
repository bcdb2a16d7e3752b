import { pageOf } from './pageOf.mjs';

/**
 * How an input of a kind is tried: `article`: its HTML is an article; `page`: it is a page, or is put into one, and
 * extracted first; `import`: a file that is brought in; `mark`: words and note of a highlight, exported as well; `name`, `table`: what is
 * exported; null: nothing of the
 * product takes such an input yet.
 */
const ways = {
  meta: 'page',
  text: 'page',
  proto: 'page',
  privacy: 'article',
  import: 'import',
  markdown: 'mark',
  dos: null,
  filename: 'name',
  csv: 'table',
};

export function wayOf({ kind, page }) {
  if (page) return 'page';
  if (!kind) return 'article';
  return Object.hasOwn(ways, kind) ? ways[kind] : null;
}

/** The whole document that is extracted. Metadata stands in the head, code in the text. */
export function documentOf({ html, kind, page }) {
  return page ? html : pageOf(html, { head: kind !== 'text' });
}
