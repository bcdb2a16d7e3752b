import type { Span } from '@/lib/model/highlight';

interface Folded {
  text: string;
  /** raw offsets of the start and the end of each folded unit */
  starts: number[];
  ends: number[];
}

// A starter with what composes with it: marks, and the vowels and finals of decomposed Hangul.
const clusters = /[^][\p{M}\u1160-\u11ff]*/gu;

/** A plain search: every word of the query must occur in the text, whatever its case or composition. */
export function matcher(query: string): (text: string) => boolean {
  const words = wordsOf(query);
  return (text) => {
    const folded = plain(text);
    return words.every((word) => folded.includes(word));
  };
}

/** Where the words of a query stand in a text, in order, those that touch joined. Empty unless the text matches. */
export function matchRanges(query: string, text: string): Span[] {
  const words = wordsOf(query);
  const folded = fold(text);
  const spans: Span[] = [];
  for (const word of words) {
    const before = spans.length;
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      spans.push({ start: folded.starts[at]!, end: folded.ends[at + word.length - 1]! });
    }
    if (spans.length === before) return [];
  }
  return joined(spans);
}

function wordsOf(query: string): string[] {
  return plain(query).split(/\s+/).filter(Boolean);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC');
}

function fold(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  for (const { 0: part, index } of text.matchAll(clusters)) {
    const whole = plain(part);
    folded.text += whole;
    for (let i = 0; i < whole.length; i += 1) {
      const same = whole.length === part.length;
      folded.starts.push(same ? index + i : index);
      folded.ends.push(same ? index + i + 1 : index + part.length);
    }
  }
  return folded;
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
