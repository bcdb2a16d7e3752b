import type { Article, TraceEntry } from '../article';
import type { Facts } from '../compose';

/** All posts of a page as one article, each under its title: for what was marked on the page as a whole. */
export function together(posts: readonly Article[], facts: Facts, trace: TraceEntry[]): Article {
  const text = posts.map((post) => `${post.title}\n${post.text}`).join('\n');
  const sum = (part: 'text' | 'code'): number => posts.reduce((all, { minutes }) => all + minutes[part], 0);
  const { description, ...own } = facts;
  return {
    ...own,
    html: posts.map((post) => `<h2>${escaped(post.title)}</h2>\n${post.html}`).join('\n'),
    text,
    minutes: { text: sum('text'), code: sum('code') },
    excerpt: description || (posts[0]?.excerpt ?? ''),
    images: [],
    trace,
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
