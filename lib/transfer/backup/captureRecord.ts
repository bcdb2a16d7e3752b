import * as v from 'valibot';
import type { Article } from '@/lib/article/article';
import { kinds } from '@/lib/model/kind';
import { pictureTypes } from '@/lib/model/pictureTypes';
import type { SiteRule } from '@/lib/model/siteRule';
import { series } from './postRecord';
import type { Same } from './same';
import { address, base64, id, kept, link, listOf, long, number, text, time } from './values';

/** A copy of a picture. */
const image = v.object({ url: text, type: v.picklist(pictureTypes), data: base64 });
/** What is read next at a click: of another site it is none. */
const nextPage = v.fallback(v.nullable(v.object({ url: address, number, of: number })), null);

/** What an article holds, but for what the steps did. */
export const told = v.object({
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
  nextPage: v.exactOptional(nextPage),
  html: long,
  text: long,
  minutes: v.object({ text: number, code: number }),
  icon: link,
  excerpt: text,
  images: kept(image),
});

/** An article as a page gave it, not sanitised: whoever shows it does that. What the steps did is not kept. */
const article = v.pipe(
  told,
  v.transform((told): Article => {
    const { nextPage: next } = told;
    const isNear = !next || originOf(next.url) === originOf(told.url);
    return { ...told, ...(!isNear && { nextPage: null }), trace: [] };
  }),
);

const originOf = (url: string): string | null => URL.parse(url)?.origin ?? null;

/** What stands in for the body of a post that has been saved without one. */
export const capture = v.object({
  id,
  key: address,
  article,
  kind: v.exactOptional(v.picklist(kinds)),
  capturedAt: time,
});
export type CaptureRecord = v.InferOutput<typeof capture>;

/** What a reader corrected on a site. Its selectors are tried, never trusted, where they are used. */
export const rule = v.object({
  id,
  site: text,
  kind: v.picklist(kinds),
  root: v.nullable(text),
  keep: listOf(text),
  drop: listOf(text),
  createdAt: time,
});

true satisfies Same<keyof v.InferOutput<typeof told> | 'trace', keyof Article>;
true satisfies Same<v.InferOutput<typeof rule>, SiteRule>;
true satisfies Same<keyof v.InferOutput<typeof rule>, keyof SiteRule>;
