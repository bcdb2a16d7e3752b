import { postKey } from '@/lib/article/identity';
import type { ImportHighlight, ImportItem } from '@/lib/transfer/in/item';
import { otherScheme } from '../otherScheme';
import { union } from '../union';
import { foldQuote, markKey } from './foldQuote';
import { isElsewhere } from './isElsewhere';

/** All that a file says of one post. */
export interface Incoming extends Omit<ImportItem, 'url'> {
  /** identity of the post */
  key: string;
  /** all identities it has in the file: it may call a post that the library has by several */
  keys: readonly string[];
  /** its file knows it by its title alone */
  titled: boolean;
}

/**
 * The posts of a file, each once: what several rows say of one is united. `repeated`: rows that said nothing that another
 * had not said already.
 */
export function unite(items: readonly ImportItem[]): { posts: Incoming[]; repeated: number } {
  let repeated = 0;
  const posts = [...Map.groupBy(items, keysIn(items))].map(([key, rows]) => {
    const quotes: Quotes = new Map();
    const [first, ...others] = rows;
    const post = incomingOf(key, first!);
    addHighlights(post.highlights, quotes, first!.highlights);
    for (const row of others) if (!add(post, quotes, row)) repeated++;
    return post;
  });
  return { posts, repeated };
}

function incomingOf(key: string, { url, ...said }: ImportItem): Incoming {
  return { ...said, key, keys: [key], titled: url === '', tags: [...said.tags], highlights: [] };
}

/** Posts of a file that are one in the library, as one. `repeated`: how many of them said nothing that another had not. */
export function uniteKnown([first, ...others]: readonly [Incoming, ...Incoming[]]): {
  post: Incoming;
  repeated: number;
} {
  const post: Incoming = { ...first, highlights: [] };
  const quotes: Quotes = new Map();
  addHighlights(post.highlights, quotes, first.highlights);
  const repeated = others.filter((other) => !add(post, quotes, other)).length;
  return { post: { ...post, keys: [first, ...others].map(({ key }) => key) }, repeated };
}

/** Identity of the post that an item speaks of. Of one without an address, its title and author: a file of the same service names it again by the same words. */
export function keyOfItem({ url, title, byline }: ImportItem): string {
  if (url !== '') return postKey(url, null);
  return `urn:galpi:title:${encodeURIComponent(foldQuote(title))}:${encodeURIComponent(foldQuote(byline))}`;
}

/** Identities of what the items of a file speak of: what stands in it under http and under https is one post. */
export function keysIn(items: readonly ImportItem[]): (item: ImportItem) => string {
  const keys = new Map(items.map((item) => [item, keyOfItem(item)]));
  const all = new Set(keys.values());
  return (item) => {
    const key = keys.get(item) ?? keyOfItem(item);
    const secure = key.startsWith('http:') && otherScheme(key);
    return secure && all.has(secure) ? secure : key;
  };
}

/** Adds what another row says of a post; answers whether that was anything. */
function add(post: Incoming, quotes: Quotes, row: Omit<ImportItem, 'url'>): boolean {
  const before = { ...post };
  post.title ||= row.title;
  post.byline ||= row.byline;
  post.excerpt ||= row.excerpt;
  // one of them may be a page without words
  if ((row.html?.length ?? -1) > (post.html?.length ?? -1)) post.html = row.html;
  const tags = row.tags.filter((tag) => !post.tags.includes(tag));
  if (tags.length > 0) post.tags = [...post.tags, ...tags];
  post.note = joinNotes(post.note, row.note);
  post.savedAt = earlier(post.savedAt, row.savedAt);
  post.publishedAt ??= row.publishedAt;
  post.starred ||= row.starred;
  post.progress = Math.max(post.progress, row.progress);
  if (post.status === 'inbox') post.status = row.status;
  const marked = addHighlights(post.highlights, quotes, row.highlights);
  return marked || (Object.keys(post) as (keyof Incoming)[]).some((name) => post[name] !== before[name]);
}

/** The highlights of a post by what they are known by; the same words may stand in several places. */
type Quotes = Map<string, ImportHighlight[]>;

function addHighlights(list: ImportHighlight[], quotes: Quotes, added: readonly ImportHighlight[]): boolean {
  let isMore = false;
  for (const highlight of added) {
    const key = markKey(highlight);
    const alike = quotes.get(key) ?? [];
    const same = alike.find((one) => !isElsewhere(one, highlight) && !startsElsewhere(one, highlight));
    const next = { ...(same ?? highlight) };
    if (same) {
      next.note = joinNotes(same.note, highlight.note);
      next.tags = union(same.tags, highlight.tags);
      next.createdAt = earlier(same.createdAt, highlight.createdAt);
    }
    isMore ||= !same || next.note !== same.note || next.tags.length > same.tags.length;
    if (same) Object.assign(same, next);
    else {
      list.push(next);
      alike.push(next);
      quotes.set(key, alike);
    }
  }
  return isMore;
}

/** Within one file, where offsets are of one text. */
const startsElsewhere = ({ position: one }: ImportHighlight, { position: other }: ImportHighlight): boolean =>
  one !== null && other !== null && one.start !== other.start;

/** Both notes: one that holds the other in lines of its own, or differs by white space alone, is both. */
export function joinNotes(one: string, other: string): string {
  if (one === '' || holdsLines(other, one)) return other;
  const isSame = foldQuote(one) === foldQuote(other);
  return isSame || holdsLines(one, other) ? one : `${one}\n\n${other}`;
}

const holdsLines = (text: string, part: string): boolean =>
  part === '' || `\n${text}\n`.includes(`\n${part}\n`);

const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
