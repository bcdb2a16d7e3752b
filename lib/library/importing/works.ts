import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Unit } from '@/lib/search/buildSegment';
import type { WholePost } from '../addPosts';
import type { Library, StoredBody } from '../database';
import { bodyUnit, headOf, marksUnit, sameHead } from '@/lib/library/search/indexing';
import type { ImportHighlight } from '@/lib/transfer/in/item';
import type { Incoming } from './incoming';
import { newPost, told } from './newPost';
import { type Fates, highlightsOf, placesOf, type Places } from './place';
import type { Joined, Plan } from './plan';
import { readable } from './readBody';
import type { NewText } from './texts';

/** What is written for a post that the library has, with its parts of the index. */
export interface Change {
  /** null where it stays as it is */
  post: Post | null;
  added: Highlight[];
  changed: Highlight[];
  units: Unit[];
}

/** A new post, or a change of one; and its text, where that is to be written. */
export type Written = { body: StoredBody | null } & ({ whole: WholePost } | { change: Change });

/** A post that is to be written; its highlights are looked for when its turn comes. */
export interface Work {
  incoming: Incoming;
  takesText: boolean;
  /** `text`: of the post, where it takes one and the file's has words */
  make: (text: NewText | undefined) => Promise<Written>;
}

interface Course {
  fates: Fates;
  now: number;
}

export function worksOf(db: Library, plan: Plan, course: Course): Work[] {
  return [
    ...plan.fresh.map((incoming, i) => ({
      incoming,
      takesText: incoming.html !== null,
      // without a time of their own, they are listed in the order of the file
      make: async (text?: NewText) => fresh(incoming, text, { ...course, now: course.now - i }),
    })),
    ...plan.joined.map((joined) => ({
      incoming: joined.incoming,
      takesText: joined.takesBody,
      make: (text?: NewText) => merged(db, joined, text, course),
    })),
  ];
}

function fresh(incoming: Incoming, text: NewText | undefined, { fates, now }: Course): Written {
  const post = newPost(text?.id ?? crypto.randomUUID(), incoming, text?.facts ?? null, now);
  const places = text?.places ?? noPlaces;
  const highlights = highlightsOf(post.id, incoming.highlights, places, { savedAt: post.savedAt, fates });
  return { body: text?.body ?? null, whole: { post, body: null, highlights } };
}

async function merged(
  db: Library,
  joined: Joined,
  text: NewText | undefined,
  course: Course,
): Promise<Written> {
  const { before, added, changed } = joined;
  const brought = text && (text.body ?? (await db.bodies.get(text.id)));
  const post = text
    ? { ...joined.post, ...told(joined.incoming, text.facts), rev: before.rev + 1 }
    : joined.post;
  // What is known of one part of the file is not known of the others.
  const isWhole = text && joined.incoming.keys.length === 1;
  const places = isWhole ? text.places : await placesHere(db, brought ?? before.id, added);
  const fresh = highlightsOf(before.id, added, places, { savedAt: post.savedAt, fates: course.fates });
  const kept = joined.highlights.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  const marks = fresh.length + changed.length > 0;
  return {
    body: brought ? { ...brought, postId: before.id } : null,
    change: {
      post: post === before ? null : post,
      added: fresh,
      changed,
      units: [
        ...(sameHead(before, post) ? [] : [headOf(post)]),
        ...(brought ? [bodyUnit(before.id, brought.html)] : []),
        ...(marks ? [marksUnit(before.id, [...kept, ...fresh])] : []),
      ],
    },
  };
}

/** In a text that comes, or that of a post that is there. */
async function placesHere(
  db: Library,
  text: StoredBody | string,
  added: readonly ImportHighlight[],
): Promise<Places> {
  if (added.length === 0) return noPlaces;
  const body = typeof text === 'string' ? await db.bodies.get(text) : text;
  return body ? placesOf(added, readable(body.html)) : noPlaces;
}

const noPlaces: Places = new Map();
