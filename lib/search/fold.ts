import { folded } from './codes';

/** A text as words are looked for in it, and the way back from its offsets. */
export interface FoldedText {
  text: string;
  /** offset in the raw text of the start of each folded unit, and of its end; null where they are the same */
  starts: Uint32Array | null;
  ends: Uint32Array | null;
}

// Only these may change their length: ASCII and composed Hangul keep theirs, and are nearly all of most texts.
const odd = /[^\0-\x7f가-힣ㄱ-ㅣ]+/g;
// Marks, and the letters of decomposed Hangul that follow the first.
const composing = /^[\p{M}\u1160-\u11ff]/u;
// A starter with what composes with it.
const clusters = /[^][\p{M}\u1160-\u11ff]*/gu;

/** Case, composition and accents taken off, as the index does it. */
export function fold(raw: string): FoldedText {
  let text = '';
  let at = 0;
  const changed: { from: number; raw: string; folded: string }[] = [];
  for (const hit of raw.matchAll(odd)) {
    const alone = hit.index === 0 || !composing.test(hit[0]);
    const index = alone ? hit.index : hit.index - 1;
    const run = alone ? hit[0] : raw[index] + hit[0];
    text += raw.slice(at, index).toLowerCase();
    at = index + run.length;
    for (const { 0: part, index: inside } of run.matchAll(clusters)) {
      const whole = foldedOnce(part);
      if (whole.length !== part.length) changed.push({ from: index + inside, raw: part, folded: whole });
      text += whole;
    }
  }
  text += raw.slice(at).toLowerCase();
  return changed.length === 0
    ? { text, starts: null, ends: null }
    : { text, ...offsets(text.length, changed) };
}

// Curly quotes, dashes and dots: the same few stand in every text.
const known = new Map<string, string>();

function foldedOnce(part: string): string {
  const before = known.get(part);
  if (before !== undefined) return before;
  const whole = folded(part);
  if (known.size < 4096) known.set(part, whole);
  return whole;
}

function offsets(
  length: number,
  changed: readonly { from: number; raw: string; folded: string }[],
): { starts: Uint32Array; ends: Uint32Array } {
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let shift = 0; // raw offset less folded offset
  let at = 0;
  const same = (until: number): void => {
    for (; at < until; at += 1) {
      starts[at] = at + shift;
      ends[at] = at + shift + 1;
    }
  };
  for (const { from, raw, folded: to } of changed) {
    same(from - shift);
    for (const until = at + to.length; at < until; at += 1) {
      starts[at] = from;
      ends[at] = from + raw.length;
    }
    shift += raw.length - to.length;
  }
  same(length);
  return { starts, ends };
}
