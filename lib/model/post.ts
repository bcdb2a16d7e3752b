import type { Series } from './series';

export const statuses = ['inbox', 'reading', 'done', 'archived'] as const;
export type Status = (typeof statuses)[number];

/** Where a post is listed: its status, or the trash. Derived from `status` and `deletedAt`; lists are read by it. */
export type Shelf = Status | 'trash';

/** A saved post without its body, so that lists stay fast. Times are milliseconds since 1970. */
export interface Post {
  id: string;
  /** identity of the post: see `postKey` in lib/article/identity */
  url: string;
  /** other addresses the same post was opened at */
  aliases: string[];
  title: string;
  byline: string;
  /** the team that the page names; absent in posts saved before it was read */
  team?: string;
  site: string;
  /** BCP 47, as found in the text: ko, en, … */
  lang: string;
  publishedAt: number | null;
  /** last change that the page names; absent in posts saved before it was read */
  updatedAt?: number | null;
  savedAt: number;
  openedAt: number | null;
  finishedAt: number | null;
  status: Status;
  shelf: Shelf;
  starred: 0 | 1;
  tags: string[];
  series: Series | null;
  /** UTF-16 length of the body's text */
  chars: number;
  minutes: Minutes;
  excerpt: string;
  /** what the reader wrote of the whole post, where it was brought along; Markdown */
  note?: string;
  /** how much was read, 0 to 1 */
  progress: number;
  rev: number;
  deletedAt: number | null;
}

/** A post that was brought in by its title alone has no address; `url` is then only what it is known by. */
export const hasAddress = ({ url }: Pick<Post, 'url'>): boolean => /^https?:/.test(url);

/** Time to read: text and code apart, in whole minutes. */
export interface Minutes {
  text: number;
  code: number;
}

/** The sanitised body of a post. */
export interface Body {
  postId: string;
  html: string;
  text: string;
  /** stored copies of its images: address to hash of an asset */
  images: Record<string, string>;
  hash: string;
  capturedAt: number;
}
