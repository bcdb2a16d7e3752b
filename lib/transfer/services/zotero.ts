import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { hasAddress, type Post } from '@/lib/model/post';
import type { Zotero } from '@/lib/model/services';
import { localDay } from '../localDay';
import { written } from '../markup';
import { noteHtml } from '../note';
import { passageOf } from '../passageOf';
import { request, type ServiceAnswer, type Wire } from './request';

// https://www.zotero.org/support/dev/client_coding/connector_http_server
const headers = { 'X-Zotero-Connector-API-Version': '3' };

/** Whether Zotero runs, and listens. */
export const testZotero = (wire: Wire, { address }: Zotero, signal: AbortSignal): Promise<ServiceAnswer> =>
  request(wire, { method: 'POST', url: `${address}/connector/ping`, headers, body: {} }, signal);

/** Saves a post with its highlights as a note, into the collection that is chosen in Zotero. */
export const saveToZotero = (
  wire: Wire,
  { address }: Zotero,
  post: Post,
  highlights: readonly Highlight[],
  signal: AbortSignal,
): Promise<ServiceAnswer> =>
  request(
    wire,
    {
      method: 'POST',
      url: `${address}/connector/saveItems`,
      headers,
      body: { sessionID: crypto.randomUUID(), uri: post.url, items: [zoteroItem(post, highlights)] },
    },
    signal,
  );

/** An item as Zotero's translators make them: https://www.zotero.org/support/dev/translators */
export function zoteroItem(post: Post, highlights: readonly Highlight[]): object {
  const notes = notesOf(post, highlights);
  return {
    itemType: 'blogPost',
    title: post.title || post.url,
    creators: post.byline.trim()
      ? [{ creatorType: 'author', lastName: post.byline.trim(), fieldMode: 1 }]
      : [],
    ...(hasAddress(post) && { url: post.url }),
    ...(post.publishedAt !== null && { date: localDay(post.publishedAt) }),
    accessDate: new Date(post.savedAt).toISOString(),
    blogTitle: post.team || post.site,
    language: post.lang,
    abstractNote: post.excerpt,
    tags: post.tags.map((tag) => ({ tag })),
    notes: notes ? [{ note: notes }] : [],
    attachments: [],
  };
}

/** What was marked and what was noted of it. Text alone: whatever a page says in it is escaped. */
function notesOf(post: Post, highlights: readonly Highlight[]): string {
  const noted = (note = ''): string => note.trim() && noteHtml(note).trim();
  const marked = [...highlights]
    .sort((a, b) => a.at - b.at)
    .map((highlight) => {
      const passage = wordsOf(highlight).trim() && passageOf(written, highlight).html;
      return passage + noted(highlight.note);
    });
  return noted(post.note) + marked.join('');
}
