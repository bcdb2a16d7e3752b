import type { Span } from '@/lib/model/highlight';
import type { Finder } from './match';
import type { Field } from './query';

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
const MANY = 600; // places that are weighed against each other

const kinds: Partial<Record<Field, Snippet['where']>> = {
  text: 'text',
  code: 'code',
  notes: 'note',
  highlights: 'highlight',
};

/** The pieces that hold most of what was looked for, the best first: those the reader wrote or marked before others. */
export function snippets(fields: readonly SearchedText[], finder: Finder, limit = 2): Snippet[] {
  const found = fields.flatMap(({ field, text, highlightId = null }) => {
    const where = kinds[field];
    if (!where || !finder.looksIn(field)) return [];
    const window = densest(finder.each(text));
    if (!window) return [];
    return [
      { words: window.words, own: own[where], snippet: cut(text, finder, window.at, where, highlightId) },
    ];
  });
  return found
    .sort((a, b) => b.words - a.words || b.own - a.own)
    .slice(0, limit)
    .map(({ snippet }) => snippet);
}

const own: Record<Snippet['where'], number> = { note: 3, highlight: 2, text: 1, code: 0 };

/** Where most of the words stand within the length of a snippet; of such places the one where they stand closest. */
function densest(each: readonly (readonly Span[])[]): { at: number; words: number } | null {
  const places = each
    .flatMap((spans, word) => spans.slice(0, MANY).map((span) => ({ ...span, word })))
    .sort((a, b) => a.start - b.start);
  let best: { at: number; words: number; length: number } | null = null;
  const counts = new Map<number, number>();
  let first = 0;
  for (const [last, { end, word }] of places.entries()) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    while (first < last) {
      const { start, word: oldest } = places[first]!;
      const often = counts.get(oldest)!;
      // The first place is let go where it is too far, or its word stands again later in the window.
      if (often === 1 && end - start <= LONGEST - LEAD) break;
      if (often === 1) counts.delete(oldest);
      else counts.set(oldest, often - 1);
      first += 1;
    }
    const length = end - places[first]!.start;
    if (!best || counts.size > best.words || (counts.size === best.words && length < best.length))
      best = { at: places[first]!.start, words: counts.size, length };
  }
  return best;
}

function cut(
  text: string,
  finder: Finder,
  at: number,
  where: Snippet['where'],
  highlightId: string | null,
): Snippet {
  // A note or passage that is short enough is shown whole.
  const whole = text.length <= LONGEST;
  const from = whole || at <= LEAD ? 0 : afterSpace(text, at - LEAD, at);
  const to = whole ? text.length : beforeSpace(text, Math.min(text.length, from + LONGEST), at);
  const inner = text.slice(from, to).replace(/\s+/g, ' ').trim();
  const piece = `${from > 0 ? '… ' : ''}${inner}${to < text.length ? ' …' : ''}`;
  return { where, text: piece, spans: finder.all(piece), at, highlightId };
}

function afterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function beforeSpace(text: string, to: number, least: number): number {
  if (to === text.length) return to;
  const last = text.slice(0, to).search(/\s\S*$/);
  return last > least + LONGEST / 3 ? last : to;
}
