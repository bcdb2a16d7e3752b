import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { hasAddress, type Post } from '@/lib/model/post';
import { request, type ServiceAnswer, type Wire } from './request';

/** Access to Readwise: https://readwise.io/api_deets */
export interface ReadwiseAccess {
  address: string;
  token: string;
}

const LONGEST = { text: 8191, title: 511, author: 1024, note: 8191, source_url: 2047 } as const;
const SPAN = 10_000; // highlights have an order in their post, not a place that Readwise knows

/** Highlights in one request: some 200 KB. */
export const BATCH = 100;

/** Whether the token is one. */
export const testReadwise = (
  wire: Wire,
  access: ReadwiseAccess,
  signal: AbortSignal,
): Promise<ServiceAnswer> =>
  request(wire, { method: 'GET', url: `${access.address}/api/v2/auth/`, headers: headersOf(access) }, signal);

/**
 * Sends highlights, at most `BATCH` of them. One that is there already (by its words, title, author and address) gets its
 * note and place anew: to send twice changes nothing.
 */
export const sendToReadwise = (
  wire: Wire,
  access: ReadwiseAccess,
  highlights: readonly ReadwiseHighlight[],
  signal: AbortSignal,
): Promise<ServiceAnswer> =>
  request(
    wire,
    {
      method: 'POST',
      url: `${access.address}/api/v2/highlights/`,
      headers: headersOf(access),
      body: { highlights },
    },
    signal,
  );

export interface ReadwiseHighlight {
  text: string;
  title: string;
  author?: string;
  source_url?: string;
  source_type: 'galpi';
  category: 'articles';
  note?: string;
  location: number;
  location_type: 'order';
  /** ISO 8601 */
  highlighted_at: string;
  highlight_url?: string;
}

/** Null for what has no words: a picture without a caption. Tags stand before the note, as Readwise reads them from there. */
export function readwiseHighlight(post: Post, highlight: Highlight): ReadwiseHighlight | null {
  const text = cut(wordsOf(highlight).trim(), LONGEST.text);
  if (text === '') return null;
  const tags = highlight.tags.map((tag) => `.${tag.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`).join(' ');
  const note = cut([tags, highlight.note.trim()].filter(Boolean).join('\n'), LONGEST.note);
  const author = cut(post.byline.trim(), LONGEST.author);
  return {
    text,
    title: cut(post.title.trim() || post.url, LONGEST.title),
    ...(author && { author }),
    ...(hasAddress(post) && { source_url: cut(post.url, LONGEST.source_url) }),
    source_type: 'galpi',
    category: 'articles',
    ...(note && { note }),
    location: Math.round(highlight.at * SPAN),
    location_type: 'order',
    highlighted_at: new Date(highlight.createdAt).toISOString(),
  };
}

const headersOf = ({ token }: ReadwiseAccess): Record<string, string> => ({
  Authorization: `Token ${token}`,
});

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  if (whole.length <= length) return whole;
  const end = /[\uD800-\uDBFF]/.test(whole[length - 1]!) ? length - 1 : length;
  return whole.slice(0, end);
}
