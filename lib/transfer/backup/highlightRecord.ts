import * as v from 'valibot';
import { colours } from '@/lib/model/colour';
import type { Highlight } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import type { Same } from './same';
import { count, id, listOf, number, share, text, time } from './values';

const selector = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: text,
    prefix: text,
    suffix: text,
    occurrences: number,
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: number, end: number }),
  v.object({ type: v.literal('BlockSelector'), block: text, index: number }),
  v.object({
    type: v.literal('CodeSelector'),
    block: number,
    language: v.nullable(text),
    file: v.exactOptional(text),
    startLine: number,
    endLine: number,
  }),
  v.object({
    type: v.literal('TableSelector'),
    table: number,
    header: listOf(text),
    rows: listOf(listOf(text)),
  }),
  v.object({
    type: v.literal('PictureSelector'),
    source: text,
    alt: text,
    caption: text,
    prefix: text,
    suffix: text,
  }),
]);

export const highlight = v.object({
  id,
  postId: id,
  selectors: v.pipe(v.array(selector), v.maxLength(8)),
  text: v.exactOptional(text),
  colour: v.picklist(colours),
  note: text,
  tags: listOf(text),
  section: text,
  at: share,
  createdAt: time,
  updatedAt: time,
  rev: count,
  pending: v.exactOptional(v.literal(true)),
});

/** A highlight that was removed a while ago: where it is removed, it stays so. */
export const removed = v.object({ id, highlight, removedAt: time });

true satisfies Same<v.InferOutput<typeof highlight>, Highlight>;
true satisfies Same<v.InferOutput<typeof selector>, Selector>;
true satisfies Same<keyof v.InferOutput<typeof highlight>, keyof Highlight>;
