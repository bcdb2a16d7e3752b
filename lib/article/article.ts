import type { Kind } from '@/lib/model/kind';
import type { NextPage } from '@/lib/model/pages';
import type { Minutes } from '@/lib/model/post';
import type { Series } from '@/lib/model/series';

/**
 * What extraction in a page hands over. Everything in it comes from a hostile page: `html` is not sanitised yet, the
 * rest is plain text. Only JSON, so that it can travel in any message.
 */
export interface Article {
  /** address of the page it was taken from, with fragment */
  url: string;
  /** identity of the post (`postKey`) */
  key: string;
  title: string;
  /** names of people, joined by ", "; of the team where no person is named */
  byline: string;
  /** the team or department that the page names; empty in captures from before it was read */
  team?: string;
  site: string;
  /** ISO 8601, or empty; without an offset it is the time where it was written */
  publishedTime: string;
  /** the same, of the last change that the page names */
  updatedTime?: string;
  /** BCP 47, as the page declares it; its text tells better (languageOf.ts) */
  lang: string;
  tags: string[];
  /** the series it is a part of, if the page says so */
  series?: Series | null;
  /** where it goes on, if its site cut it into pages; missing in captures from before that was read */
  nextPage?: NextPage | null;
  /** body of the article: links and image addresses absolute, code as `<pre><code class="language-x">` */
  html: string;
  /** `textContent` of the body */
  text: string;
  minutes: Minutes;
  /** address of the page's icon, or empty */
  icon: string;
  /** one or two sentences from the post */
  excerpt: string;
  /** copies of images the page could read, by absolute address */
  images: StoredImage[];
  /** what each step did, for the coverage line and for debugging */
  trace: TraceEntry[];
}

export interface StoredImage {
  url: string;
  type: string;
  /** base64 */
  data: string;
}

export interface TraceEntry {
  step: string;
  /** elements changed or removed by the step */
  changed: number;
  /** CPU time, ms */
  ms: number;
  /** why it was not done to its end, where it was not */
  failed?: string;
  /** starts of the text of what the step took out, at most 60 */
  dropped?: string[];
  /** of what the page has: how much is in the article */
  coverage?: Coverage;
}

/** `[in the article, in the page]`: characters without white space of text and of code blocks; numbers of the others. */
export type Coverage = Record<'text' | 'code' | 'images' | 'headings', [number, number]>;

/**
 * The page that an article was taken from: its body after the first steps, marked with what went into the article (see
 * repair/marks.ts). As hostile as the page.
 */
export interface Whole {
  html: string;
  /** what the page looks like, whatever a rule of the reader's made of it */
  kind: Kind;
  /** address that relative addresses stand on */
  base: string;
  /** `[in the article, what a reader would count]`, of code blocks and of pictures */
  code: [number, number];
  images: [number, number];
}

/**
 * What a page gave. `whole` is null where the page is too big to be repaired. `posts`: of a feed, each whole and with its
 * own address; `article` is then all of them together. `empty`: the page has no text at all; `big`:
 * it is more than can be read in time (limits.ts); `pdf`: a file that the browser shows, and no page.
 */
export type Extraction =
  | { ok: true; kind: Kind; article: Article; posts: Article[]; whole: Whole | null }
  | { ok: false; reason: 'empty' | 'failed' | 'big' | 'pdf' };
