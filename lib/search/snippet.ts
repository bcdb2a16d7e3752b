import type { Span } from '@/lib/model/highlight';
import { densest } from './densest';
import type { Finder } from './match';
import type { Field } from './query';
import { isSamePlace, type Place } from './samePlace';

/** A piece of a post, with its words. */
export interface Snippet {
  where: 'text' | 'code' | 'note' | 'highlight';
  text: string;
  /** places of the words in `text`, in order */
  spans: Span[];
  /** where the first of them stands in the whole text */
  at: number;
  highlightId: string | null;
}

export interface SearchedText {
  field: Field;
  text: string;
  highlightId?: string | null;
}

// Two lines of a list at 1440, one and a half of Korean.
const LONGEST = 150;
const LEAD = 28; // characters before the first word: it stays on the first line

const kinds: Partial<Record<Field, Snippet['where']>> = {
  text: 'text',
  code: 'code',
  notes: 'note',
  highlights: 'highlight',
};

/**
 * The pieces that hold most of what was looked for, the best first: those the reader wrote or marked before others. What
 * the page says a second time, in its code, is left out where it has no word that the first does not have. No place is
 * shown twice, as a marked passage and in the text around it: the second is another one, or none.
 */
export function snippets(fields: readonly SearchedText[], finder: Finder, limit = 2): Snippet[] {
  const found = fields.flatMap(({ field, text, highlightId = null }) => {
    const where = kinds[field];
    if (!where || !finder.looksIn(field)) return [];
    const each = finder.each(text);
    const window = densest(each, LONGEST - LEAD);
    return window ? [{ window, each, own: own[where], text, where, highlightId }] : [];
  });
  const seen = new Set<number>();
  const shown: Place[] = [];
  const result: Snippet[] = [];
  for (const { text, each, where, own, highlightId } of found.sort(
    (a, b) => b.window.words - a.window.words || b.own - a.own,
  )) {
    if (result.length === limit) break;
    const others = shown.length === 0 ? each : each.map((spans) => elsewhere(text, spans, shown));
    const words = others.flatMap((spans, word) => (spans.length > 0 ? [word] : []));
    const tells = own > 1 || words.some((word) => !seen.has(word));
    const window = tells ? densest(others, LONGEST - LEAD) : null;
    if (!window) continue;
    for (const word of words) seen.add(word);
    const { from, to } = rangeOf(text, window.start);
    for (const { start } of each.flat()) if (start >= from && start < to) shown.push({ text, at: start });
    result.push(cut(text, finder, window.start, where, highlightId));
  }
  return result;
}

const elsewhere = (text: string, spans: readonly Span[], shown: readonly Place[]): Span[] =>
  spans.filter(({ start }) => !shown.some((place) => isSamePlace(place, { text, at: start })));

const own: Record<Snippet['where'], number> = { note: 3, highlight: 2, text: 1, code: 0 };

function cut(
  text: string,
  finder: Finder,
  at: number,
  where: Snippet['where'],
  highlightId: string | null,
): Snippet {
  const { from, to } = rangeOf(text, at);
  const inner = text.slice(from, to).replace(/\s+/g, ' ').trim();
  const piece = `${from > 0 ? '… ' : ''}${inner}${to < text.length ? ' …' : ''}`;
  return { where, text: piece, spans: finder.all(piece), at, highlightId };
}

function rangeOf(text: string, at: number): { from: number; to: number } {
  // A note or passage that is short enough is shown whole.
  if (text.length <= LONGEST) return { from: 0, to: text.length };
  const from = at <= LEAD ? 0 : afterSpace(text, at - LEAD, at);
  const to = beforeSpace(text, Math.min(text.length, from + LONGEST), at);
  return { from: beforePair(text, from), to: beforePair(text, to) };
}

/** Half of a character that is a pair, as a picture is, would show as none. */
const beforePair = (text: string, at: number): number =>
  at < text.length && text.codePointAt(at - 1)! > 0xffff ? at - 1 : at;

function afterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function beforeSpace(text: string, to: number, least: number): number {
  if (to === text.length) return to;
  const last = text.slice(0, to).search(/\s\S*$/);
  return last > least + LONGEST / 3 ? last : to;
}
