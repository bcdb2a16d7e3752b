import { hasAddress, type Post } from '@/lib/model/post';
import type { Library } from '../database';
import { postByUrl } from '../posts';
import { foldQuote } from './foldQuote';
import type { Incoming } from './incoming';

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
  return incoming.map(({ key, titled, title, byline }) => {
    const found = byAddress.get(key);
    if (found || !titled) return found;
    // two posts of one title: nobody knows which is meant
    const called = byTitle.get(foldQuote(title)) ?? [];
    const [post] = called;
    if (!post || called.length > 1) return undefined;
    // any page may call itself like a book
    const isSame = byline === '' || !hasAddress(post) || foldQuote(post.byline) === foldQuote(byline);
    return isSame ? post : undefined;
  });
}
