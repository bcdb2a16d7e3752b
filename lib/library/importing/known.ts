import { hasAddress, type Post } from '@/lib/model/post';
import type { Library } from '../database';
import { otherScheme } from '../otherScheme';
import { postByUrl } from '../posts';
import { foldQuote, markKey } from './foldQuote';
import type { Incoming } from './incoming';
import { keysOf } from './merged';

// Up to so many posts are asked for one by one; of more, all of the library is read at once (270 ms at 10,000).
export const FEW = 200;

/** The posts of the library that a file speaks of, in its order; undefined for those that are new. */
export async function knownPosts(db: Library, incoming: readonly Incoming[]): Promise<(Post | undefined)[]> {
  const few = incoming.length <= FEW && !incoming.some(({ titled }) => titled);
  if (few) return Promise.all(incoming.map(({ key }) => postByUrl(db, key)));
  const posts = await db.posts.toArray();
  const byAddress = new Map<string, Post>();
  for (const post of posts) for (const alias of post.aliases) byAddress.set(alias, post);
  for (const post of posts) byAddress.set(post.url, post);
  const byTitle = Map.groupBy(posts, ({ title }) => foldQuote(title));
  const meant = incoming.map(({ key, titled, title, byline }): Post[] => {
    const found = byAddress.get(key) ?? byAddress.get(otherScheme(key) ?? '');
    if (found) return [found];
    // any page may call itself like a book
    const isSame = (post: Post): boolean =>
      byline === '' || !hasAddress(post) || foldQuote(post.byline) === foldQuote(byline);
    return titled ? (byTitle.get(foldQuote(title)) ?? []).filter(isSame) : [];
  });
  const marked = await marksOf(
    db,
    meant.flatMap((some) => (some.length > 1 ? some : [])),
  );
  return meant.map((some, i) => {
    if (some.length < 2) return some[0];
    // a post that got the same title since has none of the passages
    const keys = incoming[i]!.highlights.map(markKey);
    const own = some.filter(({ id }) => keys.some((key) => marked.get(id)?.has(key)));
    return own.length === 1 ? own[0] : undefined;
  });
}

/** What is marked in each of some posts. */
async function marksOf(db: Library, posts: readonly Post[]): Promise<Map<string, Set<string>>> {
  const marks = new Map<string, Set<string>>(posts.map(({ id }) => [id, new Set()]));
  const highlights = await db.highlights
    .where('postId')
    .anyOf([...marks.keys()])
    .toArray();
  for (const highlight of highlights)
    for (const key of keysOf(highlight)) marks.get(highlight.postId)!.add(key);
  return marks;
}
