import * as v from 'valibot';
import { pictureTypes } from '@/lib/model/pictureTypes';
import { statuses, type Body, type Post } from '@/lib/model/post';
import type { Same } from './same';
import {
  address,
  count,
  hash,
  id,
  kept,
  link,
  listOf,
  long,
  number,
  revision,
  share,
  size,
  text,
  time,
} from './values';

const minutes = v.object({ text: size, code: size });

export const series = v.object({
  key: text,
  part: number,
  title: text,
  parts: listOf(v.object({ title: text, url: link, part: number })),
});

/** A post; where it is listed follows from its status. */
export const post = v.pipe(
  v.object({
    id,
    url: address,
    aliases: kept(address),
    title: text,
    byline: text,
    team: v.exactOptional(text),
    site: text,
    lang: text,
    publishedAt: v.nullable(time),
    updatedAt: v.exactOptional(v.nullable(time)),
    savedAt: time,
    openedAt: v.nullable(time),
    finishedAt: v.nullable(time),
    status: v.picklist(statuses),
    starred: v.picklist([0, 1]),
    tags: listOf(text),
    series: v.nullable(series),
    chars: size,
    minutes,
    excerpt: text,
    note: v.exactOptional(text),
    progress: share,
    rev: revision,
    deletedAt: v.nullable(time),
  }),
  v.transform((told): Post => ({ ...told, shelf: told.deletedAt === null ? told.status : 'trash' })),
);

/** Pictures by address. What is no address of a picture, or names no picture of ours, is left out. */
const images = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((told) =>
    Object.fromEntries(
      Object.entries(told).filter(
        (pair): pair is [string, string] => /^(?:https?:|data:image\/)/i.test(pair[0]) && v.is(hash, pair[1]),
      ),
    ),
  ),
);

/** A body, of now or earlier. Its HTML is as hostile as that of a page. */
export const body = v.object({ postId: id, html: long, text: long, images, hash, capturedAt: time });

export const asset = v.object({
  hash,
  type: v.picklist(pictureTypes),
  size: count,
});
/** base64; whoever decodes it finds out whether it is */
export const bytes = v.string();

export type AssetRecord = v.InferOutput<typeof asset>;

true satisfies Same<keyof v.InferOutput<typeof post>, keyof Post>;
true satisfies Same<keyof v.InferOutput<typeof body>, keyof Body>;
