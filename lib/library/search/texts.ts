import { wordsOf } from '@/lib/model/highlight';
import { bodyTexts } from '@/lib/search/bodyTexts';
import type { Field } from '@/lib/search/query';
import type { Library } from '../database';
import { aboutOf } from './indexing';
import { standIns } from './standIns';

/** A piece of a post that is searched, whole. */
export interface FieldText {
  field: Field;
  text: string;
  /** the highlight it is of */
  highlightId: string | null;
}

/**
 * All that is searched of some posts, in the order of `ids`; nothing of posts that are gone. `about` adds what is known of
 * a post beside what stands in it.
 */
export async function textsOf(
  db: Library,
  ids: readonly string[],
  { about = false } = {},
): Promise<FieldText[][]> {
  const [posts, bodies, highlights] = await Promise.all([
    db.posts.bulkGet([...ids]),
    db.bodies.bulkGet([...ids]),
    db.highlights.where('postId').anyOf(ids).toArray(),
  ]);
  const captured = await standIns(db, posts, bodies);
  const marks = Map.groupBy(highlights, ({ postId }) => postId);
  return ids.map((id, i) => {
    const post = posts[i];
    if (!post) return [];
    const { text, code } = bodyTexts((bodies[i] ?? captured.get(post.url))?.html ?? '');
    const of = (field: Field, text: string, highlightId: string | null = null): FieldText => ({
      field,
      text,
      highlightId,
    });
    return [
      of('title', post.title),
      of('tags', post.tags.join('\n')),
      of('notes', post.note ?? ''),
      ...(marks.get(id) ?? []).flatMap((highlight) => [
        of('highlights', wordsOf(highlight), highlight.id),
        of('notes', highlight.note, highlight.id),
        of('tags', highlight.tags.join('\n'), highlight.id),
      ]),
      of('text', text),
      of('code', code),
      ...(about ? [of('text', aboutOf(post))] : []),
    ].filter(({ text }) => text !== '');
  });
}
