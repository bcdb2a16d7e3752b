import type { Field } from './query';

/** Where in a post a word stands. */
export const fields: readonly Field[] = ['title', 'tags', 'text', 'code', 'highlights', 'notes'];

export const bitOf = (field: Field): number => 1 << fields.indexOf(field);

export const ALL_FIELDS = (1 << fields.length) - 1;

// A word of the title says what a post is about; one that was marked, what mattered to the reader; code repeats itself.
const weights: Record<Field, number> = { title: 5, tags: 4, notes: 3, highlights: 2.5, text: 1, code: 0.7 };

const LOG_BITS = 2;

/** A byte of what a word is to a post: its fields, and how often it stands there (1, 2–3, 4–7, 8 and more). */
export const impactOf = (fieldBits: number, count: number): number =>
  (fieldBits << LOG_BITS) | Math.min(3, 31 - Math.clz32(count));

export const fieldsOf = (impact: number): number => impact >> LOG_BITS;

/** What each impact is worth, when only words of some fields count. */
export function worths(wanted: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, impact) => {
    const found = fieldsOf(impact) & wanted;
    if (found === 0) return 0;
    const best = Math.max(...fields.map((field) => (found & bitOf(field) ? weights[field] : 0)));
    return best * (1 + 0.25 * (impact & 3));
  });
}
