// What runs in a page of the extension, beside the production pages that show what is stored here.
import type { Article } from '@/lib/article/article';
import { sanitiseArticle } from '@/lib/article/sanitiseArticle';
import { bodyOf } from '@/lib/library/bodies';
import { capturesOf, keepCaptures } from '@/lib/library/captures';
import { Library } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import { planImport } from '@/lib/library/importing/plan';
import { importItems } from '@/lib/library/importing/write';
import { draftOf } from '@/lib/library/draft';
import { postByUrl } from '@/lib/library/posts';
import { highlightsMarkdown } from '@/lib/transfer/markdown';
import { unpack } from '@/lib/transfer/in/zip';
import { readFiles } from '@/lib/shelves/importing/readFiles';
import { disallowed } from './disallowed';
import { markdownFaults, nameFaults, tableFaults } from './exports';
import { articleOf } from './sample';
import { separable as separableBy, together } from './together';

export { nameFaults, tableFaults, together };

const db = new Library();

interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML(html: string): string };
}
// This page is the harness's own: no other makes a policy of this name in it.
const policies = (globalThis as unknown as { trustedTypes: Policies }).trustedTypes;
const policy = policies.createPolicy('galpi', { createHTML: (html) => html });

/**
 * What the policy of our pages refuses while these are only sanitised, in a document that is never shown: nothing runs
 * there and nothing is asked for, with a policy or without one, as the page without one shows.
 */
export async function refusedBySanitising(htmls: string[], url: string): Promise<string[]> {
  const refused: string[] = [];
  const listening = new AbortController();
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample }) =>
      refused.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    { signal: listening.signal },
  );
  for (const html of htmls) await sanitiseArticle(html, url, window);
  await new Promise((told) => setTimeout(told, 20));
  listening.abort();
  return refused;
}

/** The inputs as they can stand beside each other. */
export const separable = (htmls: string[]): (string | null)[] =>
  separableBy(htmls, (html) => new DOMParser().parseFromString(policy.createHTML(html), 'text/html'));

/** Keeps what a page gave, as the click does; answers the id that the reading view opens. */
export function capture(article: Article): Promise<string> {
  const given = { ok: true, kind: 'article', article, posts: [], whole: null } as const;
  return keepCaptures(db, capturesOf({ ...given, posts: [] }, Date.now()));
}

export const captureHtml = (id: string, url: string, html: string): Promise<string> =>
  capture(articleOf(id, url, html));

/** The saved post at an address, once its body is stored: its id and what is wrong with what was stored. */
export async function stored(key: string): Promise<{ id: string; faults: string[] } | null> {
  for (const end = Date.now() + 8000; Date.now() < end; await new Promise((next) => setTimeout(next, 15))) {
    const post = await postByUrl(db, key);
    const body = post && (await bodyOf(db, post.id));
    if (body) return { id: post.id, faults: disallowed(body.html, (html) => policy.createHTML(html)) };
  }
  return null;
}

/** Saves a post with a highlight whose words and note are hostile; answers the post's id, and what is wrong with its export. */
export async function marked(
  id: string,
  url: string,
  text: string,
): Promise<{ id: string; faults: string[] }> {
  const selectors = [
    { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '', occurrences: 1 } as const,
  ];
  const mark = {
    id: crypto.randomUUID(),
    selectors,
    colour: 'yellow',
    note: text,
    section: text,
    at: 0,
  } as const;
  const draft = { ...draftOf(articleOf(id, url, '')), title: text };
  const { post, highlight } = await addHighlight(db, draft, { ...mark, selectors: [...selectors] });
  const words = { lines: () => 'lines', date: () => 'day' };
  return { id: post.id, faults: markdownFaults(highlightsMarkdown(post, [highlight], words)) };
}

export type Brought =
  | { outcome: 'refused' | 'table' | 'nothing'; changed: boolean }
  | { outcome: 'written'; ids: string[] };

/** Brings a file in: as the library page does, without its questions. */
export async function bring(text: string): Promise<Brought> {
  const before = await db.posts.count();
  const file = await readFiles([new File([text], 'vector')], async (bytes) => unpack(bytes));
  const changed = async (): Promise<boolean> => (await db.posts.count()) !== before;
  if (file.kind !== 'read') return { outcome: file.kind, changed: await changed() };
  await planImport(db, file.items);
  if (file.items.length === 0) return { outcome: 'nothing', changed: await changed() };
  const known = new Set(await db.posts.toCollection().primaryKeys());
  await importItems(db, file.items, () => undefined, new AbortController().signal);
  const now = await db.posts.toCollection().primaryKeys();
  return { outcome: 'written', ids: now.filter((id) => !known.has(id)) };
}

/** What a hostile key has left on the prototypes that everything inherits from. */
export const polluted = (): string[] => {
  const known = new Set(Object.getOwnPropertyNames(document.createElement('iframe')));
  const found: string[] = [];
  // oxlint-disable-next-line guard-for-in -- what is inherited is what is looked for
  for (const key in {}) if (!known.has(key)) found.push(key);
  return found;
};
