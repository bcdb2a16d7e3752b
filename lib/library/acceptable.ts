import { isColour } from '@/lib/model/colour';
import type { Operation } from '@/lib/model/operation';

// Units of a text. Whole books are shorter than what nobody would mark.
const LONGEST = 1_000_000;

/**
 * Whether what came from a live page, or from the journal that its process may write to, is an operation. The page it
 * runs in may have taken that process over: what is stored must have the shape that every reader of it relies on.
 */
export function isOperation(value: unknown): value is Operation {
  if (!isRecord(value) || !isWord(value['id']) || !isNumber(value['at'])) return false;
  const { kind } = value;
  if (kind === 'add')
    return (
      isMark(value['mark']) &&
      isText(value['title']) &&
      (value['canonical'] === null || isText(value['canonical']))
    );
  if (!isWord(value['highlightId'])) return false;
  return kind === 'recolour' ? isColour(value['colour']) : kind === 'remove' || kind === 'restore';
}

function isMark(value: unknown): boolean {
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
    Array.isArray(selectors) &&
    selectors.length <= 8 &&
    selectors.every(isSelector)
  );
}

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
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST;
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= 1000 && value.every(isText);
const isWord = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 100;
const isNumber = (value: unknown): boolean => Number.isFinite(value);
