import * as v from 'valibot';
import type { Article } from '@/lib/article/article';
import type { Kind } from '@/lib/model/kind';
import { LINE } from './limits';
import { series } from './postRecord';
import { address, id, link, listOf, number, text, time } from './values';

const long = v.pipe(v.string(), v.maxLength(LINE));
const pages = ['article', 'feed', 'listing', 'forum', 'docs-index', 'app'] as const;

const image = v.object({ url: text, type: text, data: v.pipe(v.string(), v.base64()) });

/** An article as a page gave it, not sanitised: whoever shows it does that. What the steps did is not kept. */
const article = v.pipe(
  v.object({
    url: address,
    key: address,
    title: text,
    byline: text,
    team: v.exactOptional(text),
    site: text,
    publishedTime: text,
    updatedTime: v.exactOptional(text),
    lang: text,
    tags: listOf(text),
    series: v.exactOptional(v.nullable(series)),
    html: long,
    text: long,
    minutes: v.object({ text: number, code: number }),
    icon: link,
    excerpt: text,
    images: listOf(image),
  }),
  v.transform((told): Article => ({ ...told, trace: [] })),
);

/** What stands in for the body of a post that has been saved without one. */
export const capture = v.object({
  id,
  key: address,
  article,
  kind: v.exactOptional(v.picklist(pages)),
  capturedAt: time,
});
export type CaptureRecord = v.InferOutput<typeof capture>;

/** What a reader corrected on a site. Its selectors are tried, never trusted, where they are used. */
export const rule = v.object({
  id,
  site: text,
  kind: v.picklist(pages),
  root: v.nullable(text),
  keep: listOf(text),
  drop: listOf(text),
  createdAt: time,
});

true satisfies Kind extends (typeof pages)[number] ? true : never;
