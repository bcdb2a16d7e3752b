import { buildSegment, type Unit } from '@/lib/search/buildSegment';
import { keep, openKept, type OpenSegment } from '@/lib/search/kept';
import type { Query } from '@/lib/search/query';
import { PostNumbers, rosterOf } from '@/lib/search/roster';
import { lookUpQuery, type SearchIndex } from '@/lib/search/search';
import { BODY, type BuiltSegment } from '@/lib/search/segment';
import { otherNames } from '@/lib/search/terms';

/** A unit of text alone. */
export const body = (postId: string, text: string): Unit => ({
  postId,
  part: BODY,
  savedAt: 0,
  texts: [['text', text]],
});

export const head = (postId: string, title: string, savedAt = 0): Unit => ({
  postId,
  part: 0,
  savedAt,
  texts: [['title', title]],
});

/** A post of a title and a text. */
export const post = (id: string, text: string, title = ''): Unit[] => [head(id, title), body(id, text)];

/** Segments, in the order in which they were written, with all of their postings in memory. */
export function indexOf(...segments: BuiltSegment[]): SearchIndex {
  const numbers = new PostNumbers();
  const numbered = segments.map(({ segment: { units } }) => ({ units, posts: numbers.of(units) }));
  const { roster, postsOf } = rosterOf(numbers.ids, numbered);
  return {
    roster,
    segments: segments.map((segment, i) => Object.assign(opened(segment), { postOf: postsOf[i]! })),
  };
}

/** A segment that is all in memory. */
export const opened = (segment: BuiltSegment): OpenSegment => openKept(keep(segment, Infinity).row);

export const built = (...units: Unit[]): SearchIndex => indexOf(buildSegment(units));

/** Words, the last of which is still being typed unless a space follows it. */
export function wordsQuery(text: string): Query {
  const words = text.split(' ').filter(Boolean);
  return {
    fields: null,
    clauses: words.map((word, i) => ({
      not: false,
      any: [{ kind: 'word', text: word, open: i === words.length - 1 && !text.endsWith(' ') }],
    })),
  };
}

const names = otherNames([]);

/** Ids of the posts that fit, the best first. */
export function found(index: SearchIndex, query: string | Query, own = names): string[] {
  const asked = typeof query === 'string' ? wordsQuery(query) : query;
  const ranked = lookUpQuery(index, asked, own).rank(() => {
    throw new Error('no filter was asked for');
  });
  return Array.from(ranked, (number) => index.roster.ids[number]!);
}
