import { Bytes } from './bytes';
import { blockCount, eachInBlock, newToken, wholeWords, type Token, type Words } from './dictionary';
import { GONE, varint, type BuiltSegment, type Units } from './segment';
import { SegmentWriter } from './writeSegment';

interface Cursor {
  source: BuiltSegment;
  words: Words;
  /** number in the merged segment of each unit, -1 for those that are superseded */
  renumbered: Int32Array;
  block: number;
  tokens: Token[];
  at: number;
}

const STEP = 2048; // words: some 10 ms

export function mergeSegments(sources: readonly BuiltSegment[], whole: boolean): BuiltSegment {
  const steps = mergeSteps(sources, whole);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Several segments as one: what was superseded inside of them is gone. `whole` says that no older segment is left outside,
 * so that nothing needs to be known any more of posts that were deleted. Segments in the order in which they were written.
 * Step by step, since thousands of posts take seconds.
 */
export function* mergeSteps(
  sources: readonly BuiltSegment[],
  whole: boolean,
): Generator<undefined, BuiltSegment, undefined> {
  const { units, renumbered } = mergedUnits(sources, whole);
  const cursors = sources.map((source, i): Cursor => {
    const words = wholeWords(source.segment);
    const cursor: Cursor = { source, words, renumbered: renumbered[i]!, block: -1, tokens: [], at: 0 };
    forward(cursor);
    return cursor;
  });
  const writer = new SegmentWriter();
  const pending = cursors.filter(({ tokens }) => tokens.length > 0);
  for (let words = 1; pending.length > 0; words += 1) {
    if (words % STEP === 0) yield;
    const least = pending.reduce((a, b) => (order(b, a) < 0 ? b : a));
    const same = pending.filter((cursor) => cursor === least || order(cursor, least) === 0);
    const postings = joined(same);
    if (postings.length > 0) writer.add(least.tokens[least.at]!.codes, postings.data, postings.length);
    for (const cursor of same) {
      cursor.at += 1;
      if (cursor.at === cursor.tokens.length && !forward(cursor)) pending.splice(pending.indexOf(cursor), 1);
    }
  }
  return writer.done(units);
}

function forward(cursor: Cursor): boolean {
  const { words } = cursor;
  cursor.block += 1;
  cursor.at = 0;
  cursor.tokens = [];
  if (cursor.block >= blockCount(words)) return false;
  eachInBlock(words, cursor.block, newToken(), (token) =>
    cursor.tokens.push({ ...token, codes: token.codes.slice(0, token.length) }),
  );
  return true;
}

function order(a: Cursor, b: Cursor): number {
  const x = a.tokens[a.at]!.codes;
  const y = b.tokens[b.at]!.codes;
  const length = Math.min(x.length, y.length);
  for (let i = 0; i < length; i += 1) {
    const difference = x[i]! - y[i]!;
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

/** Units of a later source have higher numbers, so that lists follow each other as they are. */
function joined(cursors: readonly Cursor[]): Bytes {
  const postings = new Bytes(64);
  let last = 0;
  for (const { source, renumbered, tokens, at } of cursors) {
    const { from, to, outside } = tokens[at]!;
    const data = outside ? source.postings : source.segment.dictionary;
    const cursor = { at: from };
    let unit = 0;
    while (cursor.at < to) {
      unit += varint(data, cursor);
      const impact = data[cursor.at++]!;
      const number = renumbered[unit]!;
      if (number < 0) continue;
      postings.varint(number - last);
      postings.byte(impact);
      last = number;
    }
  }
  return postings;
}

function mergedUnits(
  sources: readonly BuiltSegment[],
  whole: boolean,
): { units: Units; renumbered: Int32Array[] } {
  const newest = new Map<string, number>(); // last place of each part of each post
  const gone = new Map<string, number>(); // last place at which a post was deleted
  const ids = sources.map(({ segment }) =>
    segment.units.posts === '' ? [] : segment.units.posts.split('\n'),
  );
  let place = 0;
  sources.forEach(({ segment: { units } }, i) =>
    ids[i]!.forEach((id, unit) => {
      if (units.parts[unit] === GONE) gone.set(id, place);
      newest.set(`${units.parts[unit]}${id}`, place++);
    }),
  );
  place = 0;
  const kept: { id: string; source: BuiltSegment; unit: number }[] = [];
  const renumbered = sources.map((source, i) => {
    const { parts } = source.segment.units;
    return Int32Array.from(ids[i]!, (id, unit) => {
      const here = place++;
      const isGone = parts[unit] === GONE;
      if (newest.get(`${parts[unit]}${id}`) !== here || (isGone && whole)) return -1;
      if (!isGone && (gone.get(id) ?? -1) > here) return -1;
      return kept.push({ id, source, unit }) - 1;
    });
  });
  const units: Units = {
    posts: kept.map(({ id }) => id).join('\n'),
    parts: Uint8Array.from(kept, ({ source, unit }) => source.segment.units.parts[unit]!),
    times: Uint32Array.from(kept, ({ source, unit }) => source.segment.units.times[unit]!),
    has: Uint8Array.from(kept, ({ source, unit }) => source.segment.units.has[unit]!),
  };
  return { units, renumbered };
}
