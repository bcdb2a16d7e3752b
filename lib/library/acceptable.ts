import * as v from 'valibot';
import { isColour } from '@/lib/model/colour';
import type { NewHighlight } from '@/lib/model/highlight';
import { isRecord } from '@/lib/model/isRecord';
import type { Operation } from '@/lib/model/operation';
import { id as idShape, time } from '@/lib/transfer/backup/values';
import { selectorShape } from '@/lib/transfer/selectorShape';

// Units of a text. Whole books are shorter than what nobody would mark.
const LONGEST = 1_000_000;
const WORD = 100;

/**
 * The operation that came from a live page, or from the journal that its process may write to; null where it is none.
 * The page it runs in may have taken that process over: what is stored must have the shape that every reader of it
 * relies on, and nothing besides.
 */
export function operationIn(value: unknown): Operation | null {
  if (!isRecord(value) || !isWord(value['id']) || !isTime(value['at'])) return null;
  const { id, at, kind, highlightId, colour, mark, title } = value;
  // absent in what an earlier version left in the journal
  const canonical = value['canonical'] ?? null;
  if (canonical !== null && !isAddress(canonical)) return null;
  const step = { id, at, canonical } as Pick<Operation, 'id' | 'at' | 'canonical'>;
  if (kind === 'add') {
    const own = markIn(mark);
    return own && isText(title) ? { ...step, kind, mark: own, title } : null;
  }
  if (!isWord(highlightId)) return null;
  const of = { ...step, highlightId };
  if (kind === 'recolour') return isColour(colour) ? { ...of, kind, colour } : null;
  return kind === 'remove' || kind === 'restore' ? { ...of, kind } : null;
}

/** A mark with what marks have; whatever else came with it stays behind. */
function markIn(value: unknown): NewHighlight | null {
  if (!isRecord(value)) return null;
  const { id, text, colour, note, section, at } = value;
  const selectors = v.safeParse(marked, value['selectors']);
  if (!selectors.success || !isWord(id) || !isColour(colour) || !isText(section)) return null;
  // Notes are written in pages of our own only.
  if (note !== '' || !isNumber(at) || Math.abs(at - 0.5) > 0.5) return null;
  const mark = { id, selectors: selectors.output, colour, note, section, at };
  if (text === undefined) return mark;
  return isText(text) ? { ...mark, text } : null;
}

const marked = v.pipe(
  v.array(
    selectorShape({
      text: v.pipe(v.string(), v.maxLength(LONGEST)),
      word: v.pipe(v.string(), v.minLength(1), v.maxLength(WORD)),
      list: 1000,
    }),
  ),
  v.maxLength(8),
);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
/** An id of ours: a backup brings no other back. */
const isWord = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= WORD && v.is(idShape, value);
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isAddress = (value: unknown): boolean => typeof value === 'string' && value.length <= 10_000;
const isTime = (value: unknown): boolean => v.is(time, value);
