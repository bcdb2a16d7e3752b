import { isColour } from '@/lib/model/colour';
import type { NewHighlight } from '@/lib/model/highlight';
import type { Operation } from '@/lib/model/operation';
import type { Selector } from '@/lib/model/selectors';

// Units of a text. Whole books are shorter than what nobody would mark.
const LONGEST = 1_000_000;

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
  if (kind === 'add')
    return isMark(mark) && isText(title) ? { ...step, kind, mark: ownOf(mark), title } : null;
  if (!isWord(highlightId)) return null;
  const of = { ...step, highlightId: highlightId as string };
  if (kind === 'recolour') return isColour(colour) ? { ...of, kind, colour } : null;
  return kind === 'remove' || kind === 'restore' ? { ...of, kind } : null;
}

/** A mark with what marks have; whatever else came with it stays behind. */
function ownOf({ id, selectors, text, colour, note, section, at }: NewHighlight): NewHighlight {
  const own = selectors.map((selector) =>
    Object.fromEntries(Object.entries(selector).filter(([key]) => known[selector.type].includes(key))),
  );
  const mark = { id, selectors: own as unknown as Selector[], colour, note, section, at };
  return text === undefined ? mark : { ...mark, text };
}

function isMark(value: unknown): value is NewHighlight {
  if (!isRecord(value)) return false;
  const { id, selectors, text, colour, note, section, at } = value;
  return (
    isWord(id) &&
    isColour(colour) &&
    // Notes are written in pages of our own only.
    note === '' &&
    isText(section) &&
    (text === undefined || isText(text)) &&
    isNumber(at) &&
    Math.abs((at as number) - 0.5) <= 0.5 &&
    Array.isArray(selectors) &&
    selectors.length <= 8 &&
    selectors.every(isSelector)
  );
}

const known: Record<Selector['type'], readonly string[]> = {
  TextQuoteSelector: ['type', 'exact', 'prefix', 'suffix', 'occurrences'],
  TextPositionSelector: ['type', 'start', 'end'],
  BlockSelector: ['type', 'block', 'index'],
  CodeSelector: ['type', 'block', 'language', 'file', 'startLine', 'endLine'],
  PictureSelector: ['type', 'source', 'alt', 'caption', 'prefix', 'suffix'],
  TableSelector: ['type', 'table', 'header', 'rows'],
};

const shapes: Record<string, (selector: Record<string, unknown>) => boolean> = {
  TextQuoteSelector: ({ exact, prefix, suffix, occurrences }) =>
    [exact, prefix, suffix].every(isText) && isNumber(occurrences),
  TextPositionSelector: ({ start, end }) => isNumber(start) && isNumber(end),
  BlockSelector: ({ block, index }) => isWord(block) && isNumber(index),
  CodeSelector: ({ block, language, file, startLine, endLine }) =>
    [block, startLine, endLine].every(isNumber) &&
    (language === null || isWord(language)) &&
    (file === undefined || isText(file)),
  PictureSelector: ({ source, alt, caption, prefix, suffix }) =>
    [source, alt, caption, prefix, suffix].every(isText),
  TableSelector: ({ table, header, rows }) =>
    isNumber(table) && isTexts(header) && Array.isArray(rows) && rows.length <= 1000 && rows.every(isTexts),
};

function isSelector(value: unknown): boolean {
  if (!isRecord(value) || typeof value['type'] !== 'string' || !Object.hasOwn(shapes, value['type']))
    return false;
  return shapes[value['type']]!(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= 1000 && value.every(isText);
const isWord = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 100;
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isAddress = (value: unknown): boolean => typeof value === 'string' && value.length <= 10_000;
// Beyond it there is no day.
const isTime = (value: unknown): boolean => isNumber(value) && Math.abs(value as number) <= 8.64e15;
