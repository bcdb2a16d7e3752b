import type { Post, Status } from '@/lib/model/post';
import type { Library } from './database';
import type { PostDraft } from './draft';
import { otherScheme } from './otherScheme';
import { rewritePosts, shelved } from './rewritePosts';
import { headOf, index, sameHead } from './search/indexing';
import { indexTables } from './search/segments';
import { union } from './union';

/**
 * The post at an address, also one that lies in the trash. Of several addresses the first that is known decides: a post
 * may have been saved from a list, which does not know what the post's own page calls itself, or which knows it under http.
 */
export async function postByUrl(db: Library, ...urls: readonly string[]): Promise<Post | undefined> {
  for (const url of [...urls, ...urls.flatMap((one) => otherScheme(one) ?? [])]) {
    const post = (await db.posts.get({ url })) ?? (await db.posts.where('aliases').equals(url).first());
    if (post) return post;
  }
  return undefined;
}

export const postOfDraft = (db: Library, { url, aliases }: PostDraft): Promise<Post | undefined> =>
  postByUrl(db, url, ...aliases);

/**
 * Saves a post, or brings the one at the same address up to date: what the reader set (status, star, tags, progress)
 * stays, what the page says now is taken, and a post in the trash comes back.
 */
export function savePost(db: Library, draft: PostDraft, now = Date.now()): Promise<Post> {
  return db.transaction('rw', [db.posts, ...indexTables(db)], async () => {
    const known = await postOfDraft(db, draft);
    const post = known ? refreshed(known, draft) : created(draft, now);
    await db.posts.put(post);
    if (!known || !sameHead(known, post)) await index(db, headOf(post));
    return post;
  });
}

export type PostPatch = Partial<
  Pick<Post, 'title' | 'status' | 'starred' | 'tags' | 'progress' | 'openedAt' | 'finishedAt'>
>;

// Share of a post that was read before it counts as begun: more than a glance at its head.
const BEGUN = 0.03;

/**
 * Changes what the reader sets. Answers the post as it is now, or undefined when it is gone. A post of the inbox that is
 * read a little moves on by itself, once.
 */
export function changePost(db: Library, id: string, patch: PostPatch): Promise<Post | undefined> {
  return rewrite(db, id, (post) => ({
    ...post,
    ...(begins(post, patch) && { status: 'reading' }),
    ...patch,
  }));
}

function begins(post: Post, { progress = 0 }: PostPatch): boolean {
  return post.status === 'inbox' && post.progress <= BEGUN && progress > BEGUN;
}

export function setStatus(
  db: Library,
  id: string,
  status: Status,
  now = Date.now(),
): Promise<Post | undefined> {
  return rewrite(db, id, (post) => withStatus(post, status, now));
}

/** A post that was finished once keeps the day on which it was first. */
export const withStatus = (post: Post, status: Status, now: number): Post => ({
  ...post,
  status,
  finishedAt: status === 'done' ? (post.finishedAt ?? now) : post.finishedAt,
});

export function trashPost(db: Library, id: string, now = Date.now()): Promise<Post | undefined> {
  return rewrite(db, id, (post) => ({ ...post, deletedAt: now }));
}

export function restorePost(db: Library, id: string): Promise<Post | undefined> {
  return rewrite(db, id, (post) => ({ ...post, deletedAt: null }));
}

async function rewrite(db: Library, id: string, change: (post: Post) => Post): Promise<Post | undefined> {
  const [rewritten] = await rewritePosts(db, [id], change);
  return rewritten?.after;
}

function created(draft: PostDraft, now: number): Post {
  return shelved({
    ...draft,
    id: crypto.randomUUID(),
    savedAt: now,
    openedAt: null,
    finishedAt: null,
    status: 'inbox',
    shelf: 'inbox',
    starred: 0,
    progress: 0,
    rev: 1,
    deletedAt: null,
  });
}

function refreshed(post: Post, draft: PostDraft): Post {
  const richer = draft.chars > 0 ? draft : {};
  return shelved({
    ...post,
    ...richer,
    url: post.url,
    aliases: union(post.aliases, [draft.url, ...draft.aliases]).filter((url) => url !== post.url),
    tags: post.chars > 0 ? post.tags : union(post.tags, draft.tags),
    deletedAt: null,
    rev: post.rev + 1,
  });
}
