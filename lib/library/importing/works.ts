import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Unit } from '@/lib/search/buildSegment';
import type { WholePost } from '../addPosts';
import type { Library, StoredBody } from '../database';
import { bodyUnit, headOf, marksUnit, sameHead } from '@/lib/library/search/indexing';
import type { ImportHighlight } from '@/lib/transfer/in/item';
import type { AheadText } from './ahead';
import type { Incoming } from './incoming';
import { newPost, told } from './newPost';
import { type Fates, highlightsOf, placesOf, type Places } from './place';
import type { Joined, Plan } from './plan';
import { readable } from './readBody';

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

/** `texts`: those that the file brings, by the identity of their posts. */
export function worksOf(
  db: Library,
  plan: Plan,
  texts: ReadonlyMap<string, AheadText>,
  course: Course,
): Work[] {
  return [
    ...plan.fresh.map((incoming, i) => ({
      title: incoming.title,
      // without a time of their own, they are listed in the order of the file
      make: async () => ({
        whole: fresh(incoming, texts.get(incoming.key), { ...course, now: course.now - i }),
      }),
    })),
    ...plan.joined.map((joined) => ({
      title: joined.post.title,
      make: async () => ({ change: await merged(db, joined, textOf(joined.incoming, texts), course) }),
    })),
  ];
}

/** Its text, where the file brings one, stands there under its id already. */
function fresh(incoming: Incoming, text: AheadText | undefined, { fates, now }: Course): WholePost {
  const post = newPost(text?.id ?? crypto.randomUUID(), incoming, text?.facts ?? null, now);
  const places = text?.places ?? noPlaces;
  const highlights = highlightsOf(post.id, incoming.highlights, places, { savedAt: post.savedAt, fates });
  return { post, body: null, highlights };
}

const textOf = ({ keys }: Incoming, texts: ReadonlyMap<string, AheadText>): AheadText | undefined =>
  keys.map((key) => texts.get(key)).find((text) => text !== undefined);

async function merged(
  db: Library,
  joined: Joined,
  brought: AheadText | undefined,
  course: Course,
): Promise<Change> {
  const { before, added, changed } = joined;
  const text = joined.takesBody ? brought : undefined;
  const stored = text ? await db.bodies.get(text.id) : undefined;
  const post = text
    ? { ...joined.post, ...told(joined.incoming, text.facts), rev: before.rev + 1 }
    : joined.post;
  // What is known of one part of the file is not known of the others.
  const isWhole = text && joined.incoming.keys.length === 1;
  const places = isWhole ? text.places : await placesHere(db, stored?.postId ?? before.id, added);
  const fresh = highlightsOf(before.id, added, places, { savedAt: post.savedAt, fates: course.fates });
  const kept = joined.highlights.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  const marks = fresh.length + changed.length > 0;
  return {
    post: post === before ? null : post,
    body: stored ? { ...stored, postId: before.id } : null,
    added: fresh,
    changed,
    units: [
      ...(sameHead(before, post) ? [] : [headOf(post)]),
      ...(stored ? [bodyUnit(before.id, stored.html)] : []),
      ...(marks ? [marksUnit(before.id, [...kept, ...fresh])] : []),
    ],
  };
}

/** In the text of a post that is there. */
async function placesHere(db: Library, postId: string, added: readonly ImportHighlight[]): Promise<Places> {
  const stored = added.length === 0 ? undefined : await db.bodies.get(postId);
  return stored ? placesOf(added, readable(stored.html)) : noPlaces;
}

const noPlaces: Places = new Map();
