import { Dexie } from 'dexie';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Library, Sent } from './database';
import { trashedIds } from './lists';
import { loadServices } from './services';

const AT_ONCE = 500; // highlights looked through in one go

export interface Unsent {
  post: Post;
  highlight: Highlight;
}

/** Highlights that a service does not have as they are now: new ones, and those that were changed since they were sent. */
export async function* unsent(db: Library, service: Sent['service']): AsyncGenerator<Unsent[]> {
  const trashed = await trashedIds(db);
  let after: string | null = null;
  for (;;) {
    const from: string = after ?? '';
    const some: Highlight[] = await db.highlights
      .where('id')
      .between(from, Dexie.maxKey, after === null, true)
      .limit(AT_ONCE)
      .toArray();
    if (some.length === 0) return;
    after = some.at(-1)!.id;
    const known = await db.sent.bulkGet(some.map(({ id }): [Sent['service'], string] => [service, id]));
    const news = some.filter(({ postId, rev }, i) => known[i]?.rev !== rev && !trashed.has(postId));
    const posts = await postsOf(db, news);
    const found = news.flatMap((highlight) => {
      const post = posts.get(highlight.postId);
      return post ? [{ post, highlight }] : [];
    });
    if (found.length > 0) yield found;
  }
}

async function postsOf(db: Library, highlights: readonly Highlight[]): Promise<Map<string, Post>> {
  const ids = [...new Set(highlights.map(({ postId }) => postId))];
  const posts = await db.posts.bulkGet(ids);
  return new Map(posts.flatMap((post) => (post ? [[post.id, post] as const] : [])));
}

/**
 * Remembers what an account has, as it was sent: who goes on after a stop sends the rest. Of one that was disconnected
 * meanwhile nothing is remembered, and false is answered: the next account has none of it.
 */
export const markSent = (
  db: Library,
  { service, token }: { service: Sent['service']; token: string },
  highlights: readonly { id: string; rev: number; remote?: string }[],
): Promise<boolean> =>
  db.transaction('rw', db.services, db.sent, async () => {
    if ((await loadServices(db))[service]?.token !== token) return false;
    await db.sent.bulkPut(
      highlights.map(({ id, rev, remote = null }) => ({ service, highlightId: id, rev, remote })),
    );
    return true;
  });

const services = ['readwise', 'hypothesis'] as const satisfies readonly Sent['service'][];

/**
 * Highlights come back, of a revision that a service may have of what they were later: none is taken for sent. The id by which
 * a service knows one stays. Within the transaction that is open.
 */
export async function outdateSent(db: Library, highlightIds: readonly string[]): Promise<void> {
  const keys = highlightIds.flatMap((id) => services.map((name): [Sent['service'], string] => [name, id]));
  const known = (await db.sent.bulkGet(keys)).filter((one) => one !== undefined);
  for (const one of known) one.rev = 0;
  await db.sent.bulkPut(known);
}

/** The id by which a service knows a highlight, null where it does not. */
export const remoteOf = async (
  db: Library,
  service: Sent['service'],
  highlightId: string,
): Promise<string | null> => (await db.sent.get([service, highlightId]))?.remote ?? null;
