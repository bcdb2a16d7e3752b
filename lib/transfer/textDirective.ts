import type { Around } from '@/lib/model/around';

// Units. A longer passage is named by its first and last words: that is also what browsers make of it.
const WHOLE = 120;
// Words at each end of a long passage, and of what stands beside one that is not alone.
const WORDS = 5;
// Units of a passage that may stand elsewhere in a page too: in a menu, or a heading.
const SHORT = 12;

/**
 * `prefix-,start,end,-suffix` of https://wicg.github.io/scroll-to-text-fragment/. Browsers find whole words only, and no
 * text over the end of a block: a passage that begins or ends within a word is widened to it, one over several lines is
 * named by its ends. `read`: the passage as one reads it. Empty where it has no word.
 */
export function textDirective(read: string, around: Around, isAlone: boolean): string {
  const lines = read.split('\n').map(folded).filter(Boolean);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (!/[\p{L}\p{N}]/u.test(first) || !/[\p{L}\p{N}]/u.test(last)) return '';
  const start = wordEdge(around.before + first, around.before.length, 'before');
  const end = wordEdge(last + around.after, last.length, 'after') - last.length;
  const [own, more] = [around.before.slice(start), around.after.slice(0, end)];
  const isLong = lines.length > 1 || first.length > WHOLE;
  const parts = isLong ? [own + words(first, 0, WORDS), words(last, -WORDS) + more] : [own + first + more];
  // What stands once needs no surroundings, and is found where those were edited.
  const needsContext = !isAlone || (!isLong && first.length < SHORT);
  // of the same block only
  const before = needsContext ? words(folded(around.before.slice(0, start).split('\n').at(-1)!), -WORDS) : '';
  const after = needsContext ? words(folded(around.after.slice(end).split('\n')[0]!), 0, WORDS) : '';
  return [
    ...(before ? [`${encoded(before)}-`] : []),
    ...parts.map(encoded),
    ...(after ? [`-${encoded(after)}`] : []),
  ].join(',');
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The edge of the word that goes on over a place in a text; the place itself where none does. */
function wordEdge(text: string, at: number, side: 'before' | 'after'): number {
  const isWithin =
    /[\p{L}\p{N}\p{M}_]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}\p{M}_]/u.test(text[at] ?? '');
  const word = isWithin
    ? new Intl.Segmenter('ko', { granularity: 'word' }).segment(text).containing(at)
    : undefined;
  if (!word || word.index === at) return at;
  return side === 'before' ? word.index : word.index + word.segment.length;
}

/** Some words of a text from its start, or, counted below zero, at its end. */
function words(text: string, from: number, to?: number): string {
  return text.split(' ').slice(from, to).join(' ');
}

/** Percent-encoded, also what parts a directive and what ends an address in Markdown. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-'()*!~]/g,
    (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`,
  );
