import { readMeta } from '@/lib/article/meta/meta';

const now = new Date(2026, 2, 10, 12);

/** When a page was published and last changed. */
export function dates(html: string, url = 'https://blog.example/post'): [string, string] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { publishedTime, updatedTime } = readMeta(page, url, url, now);
  return [publishedTime, updatedTime];
}

export const body = (rest: string): string => `<article><h1>Title of it</h1>${rest}</article>`;
