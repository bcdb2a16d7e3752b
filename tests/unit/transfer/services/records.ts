import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';

export const post: Post = {
  id: 'p',
  url: 'https://dev.example/index',
  aliases: [],
  title: '인덱스 이야기',
  byline: '김서연',
  site: '데브로그',
  lang: 'ko',
  publishedAt: new Date(2026, 9, 3, 12).getTime(),
  savedAt: Date.UTC(2026, 10, 1),
  openedAt: null,
  finishedAt: null,
  status: 'inbox',
  shelf: 'inbox',
  starred: 0,
  tags: ['db'],
  series: null,
  chars: 100,
  minutes: { text: 1, code: 0 },
  excerpt: '인덱스란 무엇인가',
  progress: 0,
  rev: 1,
  deletedAt: null,
};

export const highlight: Highlight = {
  id: 'h',
  postId: 'p',
  selectors: [
    {
      type: 'TextQuoteSelector',
      exact: '인덱스는 읽기를 빠르게 한다.',
      prefix: '앞에서 말했듯 ',
      suffix: ' 그러나',
      occurrences: 1,
    },
    { type: 'TextPositionSelector', start: 10, end: 26 },
  ],
  colour: 'yellow',
  note: '쓰기는 느려진다',
  tags: ['성능', 'db index'],
  section: '',
  at: 0.25,
  createdAt: Date.UTC(2026, 10, 1, 9),
  updatedAt: Date.UTC(2026, 10, 1, 9),
  rev: 3,
};
