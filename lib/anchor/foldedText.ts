import type { Span } from '@/lib/model/highlight';
import { foldedUnits } from './foldUnit';

/**
 * Text as it is compared: composed (NFC), in lower case, quotes and dashes of one kind, without white space and
 * invisible characters, with the way back.
 */
export interface FoldedText {
  text: string;
  /** raw offsets of the start and the end of each folded unit */
  starts: Uint32Array;
  ends: Uint32Array;
}

// What NFC may change: a starter with marks or with the vowels and finals of decomposed Hangul, and characters that
// stand for another one or, always, for a letter with its marks.
const changing =
  /[^\p{M}\u1160-\u11ff\ud7b0-\ud7fb]?[\p{M}\u1160-\u11ff\ud7b0-\ud7fb]+|[\u0374\u037e\u0387\u0958-\u095f\u09dc-\u09df\u0a33\u0a36\u0a59-\u0a5e\u0b5c\u0b5d\u0f43-\u0f69\u1f71-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\u2adc\uf900-\ufb4e\u{1d15e}-\u{1d1c0}\u{2f800}-\u{2fa1f}]/gu;

export function fold(raw: string): FoldedText {
  const composed = raw.normalize('NFC') === raw;
  // NFC is at most three times as long as what it is made from.
  const size = composed ? raw.length : raw.length * 3;
  const units = new Uint16Array(size);
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  let n = 0;

  const add = (unit: number, start: number, end: number): void => {
    const folded = foldedUnits[unit]!;
    if (folded === 0) return;
    units[n] = folded;
    starts[n] = start;
    ends[n] = end;
    n += 1;
  };
  const copy = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) add(raw.charCodeAt(i), i, i + 1);
  };

  let done = 0;
  for (const { 0: part, index } of composed ? [] : raw.matchAll(changing)) {
    const whole = part.normalize('NFC');
    if (whole === part) continue;
    copy(done, index);
    done = index + part.length;
    for (let i = 0; i < whole.length; i += 1) add(whole.charCodeAt(i), index, done);
  }
  copy(done, raw.length);
  return { text: decode(units.subarray(0, n)), starts: starts.subarray(0, n), ends: ends.subarray(0, n) };
}

/** The span of the raw text under a span of the folded text, which must not be empty. */
export function rawSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.starts[start]!, end: folded.ends[end - 1]! };
}

// Halves of surrogate pairs that stand alone become U+FFFD, one for one.
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

function decode(units: Uint16Array<ArrayBuffer>): string {
  return utf16.decode(units);
}
