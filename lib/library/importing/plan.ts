import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { ImportItem } from '@/lib/transfer/in/item';
import type { Library } from '../database';
import { unite, uniteKnown, type Incoming } from './incoming';
import { FEW, knownPosts } from './known';
import { mergedWith, type Merged } from './merged';

/** A post of the library that a file speaks of, and what comes of it. */
export interface Joined extends Merged {
  incoming: Incoming;
  before: Post;
  /** the file brings its text, which the library does not have */
  takesBody: boolean;
  /** all it has now, in the library */
  highlights: Highlight[];
}

/** What would be written, without anything being written. */
export interface Plan {
  fresh: Incoming[];
  joined: Joined[];
  /** posts and rows that bring nothing new */
  same: number;
  /** highlights that come in with new posts, and into posts that are there */
  highlights: { fresh: number; joined: number };
}

export async function planImport(db: Library, items: readonly ImportItem[], now = Date.now()): Promise<Plan> {
  const { posts, repeated } = unite(items);
  return planPosts(db, posts, repeated, now);
}

/** The same for posts that are united already; may run within a transaction. */
export async function planPosts(
  db: Library,
  incoming: readonly Incoming[],
  repeated: number,
  now: number,
): Promise<Plan> {
  const known = await knownPosts(db, incoming);
  const fresh: Incoming[] = [];
  const joined: Joined[] = [];
  let same = repeated;
  const found = foundIn(incoming, known);
  const [highlights, bodies] = await Promise.all([
    highlightsOf(
      db,
      found.map(({ before }) => before.id),
    ),
    bodiesOf(db, found),
  ]);
  found.forEach(({ next, before, repeated }, i) => {
    const merged = mergedWith(before, highlights[i]!, next, now);
    const takesBody = next.html !== null && !bodies.has(before.id);
    const isSame = merged.post === before && merged.added.length + merged.changed.length === 0 && !takesBody;
    if (isSame) same += next.keys.length;
    else {
      joined.push({ ...merged, incoming: next, before, takesBody, highlights: highlights[i]! });
      same += repeated;
    }
  });
  incoming.forEach((next, i) => known[i] ?? fresh.push(next));
  return {
    fresh,
    joined,
    same,
    highlights: {
      fresh: fresh.reduce((sum, post) => sum + post.highlights.length, 0),
      joined: joined.reduce((sum, { added }) => sum + added.length, 0),
    },
  };
}

interface Found {
  next: Incoming;
  before: Post;
  repeated: number;
}

/** What a file says of posts that are there. Several posts of it may be one: by an address that it has moved from, by its title. */
function foundIn(incoming: readonly Incoming[], known: readonly (Post | undefined)[]): Found[] {
  const byId = new Map<string, { before: Post; all: [Incoming, ...Incoming[]] }>();
  incoming.forEach((next, i) => {
    const before = known[i];
    if (!before) return;
    const others = byId.get(before.id);
    if (others) others.all.push(next);
    else byId.set(before.id, { before, all: [next] });
  });
  return [...byId.values()].map(({ before, all }) => {
    if (all.length === 1) return { next: all[0], before, repeated: 0 };
    const { post, repeated } = uniteKnown(all);
    return { next: post, before, repeated };
  });
}

/** The highlights of each post: of few asked one by one, of many in one request for all there are. */
async function highlightsOf(db: Library, postIds: readonly string[]): Promise<Highlight[][]> {
  if (postIds.length <= FEW)
    return Promise.all(postIds.map((postId) => db.highlights.where({ postId }).toArray()));
  const byPost = Map.groupBy(await db.highlights.toArray(), ({ postId }) => postId);
  return postIds.map((id) => byPost.get(id) ?? []);
}

/** Ids of all posts that have a body, from keys alone; of none where no file brings any. */
async function bodiesOf(db: Library, found: readonly { next: Incoming }[]): Promise<Set<string>> {
  if (found.every(({ next }) => next.html === null)) return new Set();
  return new Set(await db.bodies.toCollection().primaryKeys());
}
