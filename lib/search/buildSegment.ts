import { Bytes } from './bytes';
import { bitOf, impactOf } from './fields';
import { firstTwo } from './initials';
import type { Field } from './query';
import type { BuiltSegment, Part, Units } from './segment';
import { eachToken } from './tokens';
import { SegmentWriter } from './writeSegment';

/** A part of a post, as it is indexed. No texts: what was there before is no longer found. */
export interface Unit {
  postId: string;
  part: Part;
  /** ms since 1970; 0 but for heads */
  savedAt: number;
  texts: readonly (readonly [Field, string])[];
}

// Counts above are all the same impact.
const MANY = 255;

/** The index of some parts of posts. A pure function of what they say. */
export function buildSegment(units: readonly Unit[]): BuiltSegment {
  const found = new Map<string, Bytes>();
  const last = new Map<string, number>();
  units.forEach((unit, number) => {
    for (const [token, impact] of impactsOf(unit)) {
      let postings = found.get(token);
      if (!postings) found.set(token, (postings = new Bytes(8)));
      postings.varint(number - (last.get(token) ?? 0));
      postings.byte(impact);
      last.set(token, number);
    }
  });
  const writer = new SegmentWriter();
  // Strings of codes sort as their codes do.
  for (const token of [...found.keys()].sort()) {
    const postings = found.get(token)!;
    const bytes = new Bytes(token.length);
    bytes.codes(token);
    writer.add(bytes.data, postings.data, postings.length);
  }
  return writer.done(unitsOf(units));
}

function impactsOf({ texts }: Unit): Map<string, number> {
  const seen = new Map<string, number>(); // fields and count of each word
  for (const [field, text] of texts) {
    const bit = bitOf(field);
    const see = (token: string): void => {
      const before = seen.get(token) ?? 0;
      seen.set(token, (((before >> 8) | bit) << 8) | Math.min(MANY, (before & 255) + 1));
    };
    eachToken(text, true, see);
  }
  for (const [token, value] of seen) {
    const made = firstTwo(token);
    if (made) seen.set(made, (seen.get(made) ?? 0) | value);
  }
  for (const [token, value] of seen) seen.set(token, impactOf(value >> 8, value & 255));
  return seen;
}

function unitsOf(units: readonly Unit[]): Units {
  const filled = ({ texts }: Unit): number =>
    texts.reduce((bits, [field, text]) => (text === '' ? bits : bits | bitOf(field)), 0);
  return {
    posts: units.map(({ postId }) => postId).join('\n'),
    parts: Uint8Array.from(units, ({ part }) => part),
    times: Uint32Array.from(units, ({ savedAt }) => savedAt / 1000),
    has: Uint8Array.from(units, filled),
  };
}
