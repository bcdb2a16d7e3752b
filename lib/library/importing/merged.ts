import { wordsOf, type Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { ImportHighlight } from '@/lib/transfer/in/item';
import { pickSelector } from '@/lib/model/selectors';
import { union } from '../union';
import { foldQuote, markKey } from './foldQuote';
import { joinNotes, type Incoming } from './incoming';
import { isElsewhere, type Around } from './isElsewhere';

/** What a file adds to a post of the library. */
export interface Merged {
  /** as it will be; the same object where nothing changes */
  post: Post;
  /** highlights it does not have */
  added: ImportHighlight[];
  /** highlights that get another note or tag */
  changed: Highlight[];
}

/**
 * Unites a post with what a file says of it. What the reader decided here stays: title, shelf, colours. Tags are united, the
 * earliest date counts, notes are kept, a post of the trash comes back.
 */
export function mergedWith(
  post: Post,
  highlights: readonly Highlight[],
  incoming: Incoming,
  now: number,
): Merged {
  const next: Post = {
    ...post,
    title: post.title === post.url ? incoming.title || post.title : post.title,
    byline: post.byline || incoming.byline,
    excerpt: post.excerpt || incoming.excerpt,
    tags: union(post.tags, incoming.tags),
    savedAt: Math.min(post.savedAt, incoming.savedAt ?? post.savedAt),
    publishedAt: post.publishedAt ?? incoming.publishedAt,
    starred: incoming.starred ? 1 : post.starred,
    progress: Math.max(post.progress, incoming.progress),
    deletedAt: null,
    shelf: post.status,
  };
  const note = joinNotes(post.note ?? '', incoming.note);
  if (note !== '') next.note = note;
  const isSame = JSON.stringify(next) === JSON.stringify(post);
  const known = Map.groupBy(
    highlights.flatMap((one) => keysOf(one).map((key) => ({ key, one, around: aroundOf(one) }))),
    ({ key }) => key,
  );
  const changed = new Map<string, Highlight>();
  const added: ImportHighlight[] = [];
  for (const highlight of incoming.highlights) {
    const alike = known.get(markKey(highlight)) ?? [];
    const found = alike.find(({ one, around }) => standsOnce(one) || !isElsewhere(around, highlight))?.one;
    if (!found) {
      added.push(highlight);
      continue;
    }
    const before = changed.get(found.id) ?? found;
    const joined = joinNotes(before.note, highlight.note);
    const tags = union(before.tags, highlight.tags);
    if (joined !== before.note || tags.length > before.tags.length)
      changed.set(found.id, { ...before, note: joined, tags, updatedAt: now, rev: found.rev + 1 });
  }
  return { post: isSame ? post : { ...next, rev: post.rev + 1 }, added, changed: [...changed.values()] };
}

/** What our text has once is that passage, whatever another page has around it. */
const standsOnce = ({ pending, selectors }: Highlight): boolean =>
  !pending && pickSelector(selectors, 'TextQuoteSelector')?.occurrences === 1;

function aroundOf({ selectors }: Highlight): Around {
  const { prefix = '', suffix = '' } = pickSelector(selectors, 'TextQuoteSelector') ?? {};
  return { prefix, suffix };
}

/** A passage over several blocks is known by its letters, and as one reads it; a picture by its address, and its words. */
export function keysOf(highlight: Highlight): string[] {
  const { source } = pickSelector(highlight.selectors, 'PictureSelector') ?? {};
  const quotes = [pickSelector(highlight.selectors, 'TextQuoteSelector')?.exact ?? '', wordsOf(highlight)];
  return [...(source ? [source] : []), ...quotes.filter((quote) => quote !== '').map(foldQuote)];
}
