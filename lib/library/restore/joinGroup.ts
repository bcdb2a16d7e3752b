import type { Post } from '@/lib/model/post';
import type { Library } from '../database';
import { joinBodies, type JoinedBodies } from './joinBody';
import { joinMarks, type JoinedMarks } from './joinMarks';
import { joinPost } from './joinPost';
import type { Group } from './staged';

/** What a post of a backup changes in the library. */
export interface GroupChange extends JoinedBodies {
  /** the post as it is here; null where it is new */
  before: Post | null;
  after: Post;
  marks: JoinedMarks;
  capture: Group['capture'];
}

/** A post that is not here comes in as it is; some of its highlights may be known, or removed, all the same. */
export async function joinGroup(db: Library, group: Group, mineId: string | undefined): Promise<GroupChange> {
  const id = mineId ?? group.post.id;
  const theirs = [...group.highlights, ...group.removed].map((one) => one.id);
  const isFresh = mineId === undefined;
  const [before, body, versions, own, named, removed] = await Promise.all([
    isFresh ? undefined : db.posts.get(id),
    isFresh ? undefined : db.bodies.get(id),
    isFresh ? [] : db.versions.where({ postId: id }).toArray(),
    isFresh ? [] : db.highlights.where({ postId: id }).toArray(),
    theirs.length === 0 ? [] : db.highlights.bulkGet(theirs),
    theirs.length === 0 ? [] : db.removed.bulkGet(theirs),
  ]);
  const others = named.filter((one) => one !== undefined && one.postId !== id) as typeof own;
  const marks = joinMarks(
    {
      highlights: [...own, ...others],
      removed: new Map(removed.flatMap((one) => (one ? [[one.id, one]] : []))),
    },
    group,
    id,
  );
  const here = <T extends { postId: string }>(one: T): T => ({ ...one, postId: id });
  const bodies = joinBodies(
    { body, versions },
    { body: group.body && here(group.body), versions: group.versions.map(here) },
  );
  const after = before ? joinPost(before, group.post) : group.post;
  const hasBody = body !== undefined || bodies.body !== null;
  const isKnown = !hasBody && group.capture && (await db.captures.get(group.capture.id)) !== undefined;
  const capture = hasBody || isKnown || !group.capture ? null : { ...group.capture, key: after.url };
  return { before: before ?? null, after, ...bodies, marks, capture };
}

/** Whether anything is written at all. */
export function isChange({ before, after, body, versions, marks, capture }: GroupChange): boolean {
  const { add, put, drop, remove, unremove } = marks;
  const records = [add, put, drop, remove, unremove, versions].some((list) => list.length > 0);
  return before !== after || body !== null || capture !== null || records;
}
