import type { Article, StoredImage, Whole } from '@/lib/article/article';
import type { PostDraft } from '@/lib/library/draft';
import type { Kind } from '@/lib/model/kind';
import type { Post } from '@/lib/model/post';
import type { Among } from './feed';

/** What was just captured, with the page around it: it can be repaired. */
export interface Captured {
  id: string;
  kind: Kind;
  article: Article;
  whole: Whole;
}

/** What is read: a page that was just captured, or a saved post. */
export interface Source {
  /** how the library knows the post, or will */
  draft: PostDraft;
  /** the post as it was when it was opened, if it is saved */
  post: Post | null;
  /** where it stands on a page that holds several posts; null for a post that is alone */
  among: Among | null;
  captured: Captured | null;
  /** address that "open original" and "copy link" give */
  url: string;
  /** address of the page's icon, or empty */
  icon: string;
  /** sanitised */
  html: string;
  /** stored copies of images, by address */
  images: ReadonlyMap<string, Blob>;
  /** a saved post makes no request: pictures without a copy wait for a click */
  offline: boolean;
  /** what saving the body takes; null when the library has this very body */
  unsaved: { html: string; images: StoredImage[] } | null;
}

/** Why there is nothing to read. `bodyless`: the post is saved, its text is not. */
export type Opened =
  | { ok: true; source: Source }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'bodyless'; post: Post };
