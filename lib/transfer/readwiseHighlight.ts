import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { hasAddress, type Post } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import type { MarkdownWords } from './markdown';

// https://readwise.io/api_deets: it refuses what is longer, and of a file it cuts that
const LONGEST = { text: 8191, title: 511, author: 1024, note: 8191, source_url: 2047 } as const;
const SPAN = 10_000; // highlights have an order in their post, not a place that Readwise knows

/** A highlight as Readwise knows it: sent, or in a file. */
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
  highlighted_at?: string;
}

/**
 * Null for what has no words: a picture without a caption. What Readwise has no field for stands in the note, so that a
 * highlight that is sent and brought in by a file is the same one.
 */
export function readwiseHighlight(
  post: Post,
  highlight: Highlight,
  words: Pick<MarkdownWords, 'lines'>,
): ReadwiseHighlight | null {
  const text = cut(wordsOf(highlight).trim(), LONGEST.text);
  if (text === '') return null;
  const note = cut(noteOf(highlight, words), LONGEST.note);
  const author = cut(post.byline.trim(), LONGEST.author);
  const made = new Date(highlight.createdAt);
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
    // an imported one may have been made at a time that no calendar has
    ...(!Number.isNaN(made.getTime()) && { highlighted_at: made.toISOString() }),
  };
}

/** Inline tags first, as Readwise reads them (a dot, one word), the colour among them; then the note, then where code stands. */
function noteOf({ note, tags, colour, selectors }: Highlight, words: Pick<MarkdownWords, 'lines'>): string {
  const code = pickSelector(selectors, 'CodeSelector');
  const inline = [colour, ...tags].map((tag) => `.${tag.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`).join(' ');
  const place = code ? [code.language, words.lines(code)].filter(Boolean).join(', ') : '';
  return [inline, note.trim(), place].filter(Boolean).join('\n');
}

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  if (whole.length <= length) return whole;
  const end = /[\uD800-\uDBFF]/.test(whole[length - 1]!) ? length - 1 : length;
  return whole.slice(0, end);
}
