import * as v from 'valibot';
import { colours } from '@/lib/model/colour';
import type { Highlight } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import { selectorShape } from '../selectorShape';
import { LIST } from './limits';
import type { Same } from './same';
import { id, listOf, revision, share, text, time } from './values';

const selector = selectorShape({ text, word: text, list: LIST });

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
  rev: revision,
  pending: v.exactOptional(v.literal(true)),
});

/** A highlight that was removed a while ago: where it is removed, it stays so. */
export const removed = v.object({ id, highlight, removedAt: time });

true satisfies Same<v.InferOutput<typeof highlight>, Highlight>;
true satisfies Same<v.InferOutput<typeof selector>, Selector>;
true satisfies Same<keyof v.InferOutput<typeof highlight>, keyof Highlight>;
