import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';

export const sentences = [
  '재시도는 간격을 두 배로 늘리고 무작위를 조금 섞어야 한다',
  'A queue that grows without a bound is a memory leak with a schedule',
  '색인은 표와 따로 두고 읽을 때만 함께 본다',
  'Measure the slow path first, since nobody looks at it',
];

/** A sentence like no other. */
export const sentence = (i: number, k: number): string =>
  `${sentences[(i + k) % sentences.length]!} (${i * 7919 + k * 104_729}).`;

/** A post of one of 300 blogs. */
export const madePost = (i: number, given: Partial<Post> = {}): Post => ({
  id: crypto.randomUUID(),
  url: `https://blog${i % 300}.example/${i}`,
  aliases: [],
  title: `글 ${i} ${sentences[i % sentences.length]!}`,
  byline: '김서연',
  site: `블로그 ${i % 300}`,
  lang: 'ko',
  publishedAt: 1.6e12 + i * 1e6,
  savedAt: 1.6e12 + i * 1e6,
  openedAt: null,
  finishedAt: null,
  status: 'inbox',
  shelf: 'inbox',
  starred: 0,
  tags: [`a${i % 50}`],
  series: null,
  chars: 2000,
  minutes: { text: 3, code: 1 },
  excerpt: sentence(i, 0),
  progress: 0,
  rev: 1,
  deletedAt: null,
  ...given,
});

/** A highlight whose quote is `exact`, as it stands in `text`. */
export function madeHighlight(postId: string, text: string, exact: string): Highlight {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return {
    id: crypto.randomUUID(),
    postId,
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(Math.max(0, start - 64), start),
        suffix: text.slice(end, end + 64),
        occurrences: 1,
      },
      { type: 'TextPositionSelector', start, end },
    ],
    colour: 'yellow',
    note: '메모',
    tags: ['설계'],
    section: '',
    at: start / text.length,
    createdAt: 1.7e12,
    updatedAt: 1.7e12,
    rev: 1,
  };
}
