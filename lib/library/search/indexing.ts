import { bodyTexts } from '@/lib/search/bodyTexts';
import { buildSegment, type Unit } from '@/lib/search/buildSegment';
import { BODY, GONE, HEAD, MARKS } from '@/lib/search/segment';
import { wordsOf, type Highlight } from '@/lib/model/highlight';
import type { Body, Post } from '@/lib/model/post';
import type { Library } from '../database';
import { addSegment } from './segments';

// After so many writes the small segments become one: some 10 ms, after the reader's own words are safe.
const TIDY_EVERY = 16;
const SMALL = 64; // units

/** Writes a part of a post into the index, in the transaction that writes the part itself. */
export async function index(db: Library, ...units: Unit[]): Promise<void> {
  const number = await addSegment(db, buildSegment(units));
  if (number % TIDY_EVERY === 0) setTimeout(() => void tidy(db).catch(() => undefined));
}

async function tidy(db: Library): Promise<void> {
  const { tidySegments } = await import('./tidy');
  await tidySegments(db, SMALL);
}

/** What a reader knows a post by. */
export function headOf(post: Post): Unit {
  return {
    postId: post.id,
    part: HEAD,
    savedAt: post.savedAt,
    texts: [
      ['title', post.title],
      ['tags', post.tags.join('\n')],
      ['text', aboutOf(post)],
      ['notes', post.note ?? ''],
    ],
  };
}

/** Who wrote it, and where. */
export const aboutOf = ({ byline, team = '', site, series }: Post): string =>
  [byline, team, site, series?.title ?? ''].join('\n');

export const sameHead = (one: Post, other: Post): boolean =>
  JSON.stringify(headOf(one)) === JSON.stringify(headOf(other));

export function bodyUnit(postId: string, html: string): Unit {
  const { text, code } = bodyTexts(html);
  return {
    postId,
    part: BODY,
    savedAt: 0,
    texts: [
      ['text', text],
      ['code', code.trim() === '' ? '' : code],
    ],
  };
}

export function marksUnit(postId: string, highlights: readonly Highlight[]): Unit {
  const lines = (of: (highlight: Highlight) => string): string =>
    highlights.map(of).filter(Boolean).join('\n');
  return {
    postId,
    part: MARKS,
    savedAt: 0,
    texts: [
      // a picture is a highlight too, though it says nothing
      ['highlights', highlights.map((highlight) => `${wordsOf(highlight)}\n`).join('')],
      ['notes', lines(({ note }) => note)],
      ['tags', lines(({ tags }) => tags.join('\n'))],
    ],
  };
}

/** All of a post, as far as there is any. */
export const postUnits = (
  post: Post,
  body: Pick<Body, 'html'> | null | undefined,
  highlights: readonly Highlight[],
): Unit[] => [
  headOf(post),
  ...(body ? [bodyUnit(post.id, body.html)] : []),
  ...(highlights.length > 0 ? [marksUnit(post.id, highlights)] : []),
];

/** Indexes the highlights of a post as they are now. */
export async function indexMarks(db: Library, postId: string): Promise<void> {
  await index(db, marksUnit(postId, await db.highlights.where({ postId }).toArray()));
}

/** Posts that are deleted for good are no longer found. */
export const unindex = (db: Library, ...postIds: string[]): Promise<void> =>
  index(db, ...postIds.map((postId): Unit => ({ postId, part: GONE, savedAt: 0, texts: [] })));
