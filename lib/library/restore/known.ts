import type { Post } from '@/lib/model/post';
import type { Library } from '../database';

/** By what the posts of the library are known, as it was before anything came in. */
export interface KnownPosts {
  /** the id of the post that this one is, under whatever id it comes */
  idOf: (post: Post) => string | undefined;
}

/** Read from index keys alone: no row is touched. */
export async function knownPosts(db: Library): Promise<KnownPosts> {
  const [urls, ids, aliases, aliasIds] = await Promise.all([
    db.posts.orderBy('url').keys() as Promise<string[]>,
    db.posts.orderBy('url').primaryKeys(),
    db.posts.orderBy('aliases').keys() as Promise<string[]>,
    db.posts.orderBy('aliases').primaryKeys(),
  ]);
  const byAlias = new Map(aliases.map((alias, i) => [alias, aliasIds[i]!]));
  const byUrl = new Map(urls.map((url, i) => [url, ids[i]!]));
  const all = new Set(ids);
  return {
    idOf({ id, url, aliases: others }) {
      const exact = byUrl.get(url);
      if (exact !== undefined) return exact;
      if (all.has(id)) return id;
      for (const address of [url, ...others]) {
        const found = byUrl.get(address) ?? byAlias.get(address);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
