import type { Article } from '@/lib/article/article';

/** An article that is nothing but its HTML, as if a page had given it. */
export const articleOf = (id: string, url: string, html: string): Article => ({
  url,
  key: url,
  title: id,
  byline: '',
  site: 'vectors.example',
  publishedTime: '',
  lang: 'en',
  tags: [],
  html,
  text: 'x',
  minutes: { text: 1, code: 0 },
  icon: '',
  excerpt: '',
  images: [],
  trace: [],
});
