import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Unit } from '@/lib/search/buildSegment';
import type { WholePost } from '../addPosts';
import type { Library, StoredBody } from '../database';
import { bodyUnit, headOf, marksUnit, sameHead } from '@/lib/library/search/indexing';
import type { Incoming } from './incoming';
import { newPost, told } from './newPost';
import { highlightsOf, type Fates } from './place';
import type { Joined, Plan } from './plan';
import { type NewBody, readable } from './readBody';

/** What is written for a post that the library has, with its parts of the index. */
export interface Change {
  /** null where it stays as it is */
  post: Post | null;
  body: StoredBody | null;
  added: Highlight[];
  changed: Highlight[];
  units: Unit[];
}

/** A new post, or a change of one. */
export type Written = { whole: WholePost } | { change: Change };

/** A post that is to be written; its highlights are looked for when its turn comes. */
export interface Work {
  title: string;
  make: () => Promise<Written>;
}

interface Course {
  fates: Fates;
  now: number;
}

export function worksOf(
  db: Library,
  plan: Plan,
  bodies: ReadonlyMap<string, NewBody>,
  course: Course,
): Work[] {
  return [
    ...plan.fresh.map((incoming, i) => ({
      title: incoming.title,
      // without a time of their own, they are listed in the order of the file
      make: async () => ({
        whole: fresh(incoming, bodies.get(incoming.key) ?? null, { ...course, now: course.now - i }),
      }),
    })),
    ...plan.joined.map((joined) => ({
      title: joined.post.title,
      make: async () => ({
        change: await merged(db, joined, bodies.get(joined.incoming.key) ?? null, course),
      }),
    })),
  ];
}

function fresh(incoming: Incoming, body: NewBody | null, { fates, now }: Course): WholePost {
  const post = newPost(incoming, body, now);
  const highlights = highlightsOf(post.id, incoming.highlights, body, { savedAt: post.savedAt, fates });
  return { post, body: body && { ...body.stored, postId: post.id }, highlights };
}

async function merged(db: Library, joined: Joined, brought: NewBody | null, course: Course): Promise<Change> {
  const { before, added, changed, takesBody } = joined;
  const body = takesBody ? brought : null;
  const post = body ? { ...joined.post, ...told(joined.incoming, body), rev: before.rev + 1 } : joined.post;
  const stored = body || added.length === 0 ? undefined : await db.bodies.get(before.id);
  const text = body ?? (stored ? readable(stored.html) : null);
  const fresh = highlightsOf(before.id, added, text, { savedAt: post.savedAt, fates: course.fates });
  const kept = joined.highlights.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  const marks = fresh.length + changed.length > 0;
  return {
    post: post === before ? null : post,
    body: body && { ...body.stored, postId: before.id },
    added: fresh,
    changed,
    units: [
      ...(sameHead(before, post) ? [] : [headOf(post)]),
      ...(body ? [bodyUnit(before.id, body.stored.html)] : []),
      ...(marks ? [marksUnit(before.id, [...kept, ...fresh])] : []),
    ],
  };
}
