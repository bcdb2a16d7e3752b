import type { Article } from '@/lib/article/article';

/** An article as extraction gives it. */
export const articleOf = (url: string, given: Partial<Article> = {}): Article => ({
  url,
  key: url,
  title: '글',
  byline: '',
  team: '',
  site: 'dev.example',
  publishedTime: '',
  updatedTime: '',
  lang: 'ko',
  tags: [],
  series: null,
  nextPage: null,
  html: '<p>글</p>',
  text: '글',
  minutes: { text: 1, code: 0 },
  icon: '',
  excerpt: '',
  images: [],
  trace: [],
  ...given,
});
