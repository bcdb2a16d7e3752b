import { ALL_FIELDS, bitOf } from './fields';
import type { IndexSegment } from './hits';
import type { Pattern } from './lookUp';
import { namesIn, type OtherNames } from './names';
import { meaningOf, phraseOf, type Wanted } from './patterns';
import { MOST_WORDS, type Clause, type Condition, type Filter, type Query } from './query';
import { Room } from './room';
import type { Roster } from './roster';
import { wordHits, type WordHits } from './wordHits';

/** What the index is at a moment. */
export interface SearchIndex {
  roster: Roster;
  /** in the order in which they were written */
  segments: readonly IndexSegment[];
}

/**
 * A query whose words were looked up; what is left is reading their postings. Of no use where a segment `lacks` something:
 * once it was read, they are looked up again.
 */
export interface Lookup {
  /** Asks for all postings that `rank` will read. */
  need(): void;
  /**
   * Numbers of the posts that fit, the best first, of equals the newest. `passes` tells which posts a filter lets through,
   * a byte a post.
   */
  rank(passes: (filter: Filter) => Uint8Array): Uint32Array;
}

export function lookUpQuery(index: SearchIndex, asked: Query, otherNames: OtherNames): Lookup {
  const query = withNames(asked, otherNames);
  const fieldBits = query.fields?.reduce((bits, field) => bits | bitOf(field), 0) ?? ALL_FIELDS;
  const found = new Map<Condition, WordHits[]>();
  let room = MOST_WORDS;
  for (const { not, any } of query.clauses) {
    let isNamed = false; // by a name of the condition that comes after it
    for (const condition of any) {
      if (condition.kind === 'filter') continue;
      const { words } = condition.kind === 'phrase' ? phraseOf(condition.text) : meaningOf(condition);
      const isName = condition.kind === 'word' && condition.whole === true;
      const some = isName && room > 0 ? words : words.slice(0, room);
      if (!isName) room -= some.length;
      const its = some.map((wanted) => {
        if (not) return wordHits(index.segments, unwanted(wanted, condition), fieldBits);
        return wordHits(index.segments, isNamed ? { ...wanted, otherwise: [] } : wanted, fieldBits);
      });
      found.set(condition, its);
      isNamed = isName && (isNamed || (its.length > 0 && its.every((one) => one.areAlive())));
    }
  }
  return {
    need: () => found.forEach((each) => each.forEach((one) => one.need())),
    rank: (passes) => ranked(index.roster, query, found, passes),
  };
}

/**
 * What is not wanted is what was written: nobody asks for less by a slip, or means latest by test. Korean words are still
 * found in others: what is put together, or follows a verb, is written in one.
 */
function unwanted({ patterns }: Wanted, { kind }: Condition): Wanted {
  const narrowed = (pattern: Pattern): Pattern =>
    kind === 'word' && /^[\0-\x7f]+$/.test(pattern.codes) ? { ...pattern, how: 'word' } : pattern;
  return { patterns: patterns.map(narrowed), otherwise: [] };
}

/** The same query, in which what has other names may stand under these: where one is found, nothing else was meant. */
function withNames({ clauses, fields }: Query, otherNames: OtherNames): Query {
  const names = namesIn(clauses, otherNames);
  const named = (condition: Condition): Condition[] => [
    ...names(condition).map((text): Condition => ({ kind: 'word', text, open: false, whole: true })),
    condition,
  ];
  return { clauses: clauses.map(({ not, any }) => ({ not, any: any.flatMap(named) })), fields };
}

function ranked(
  { alive, byPlace }: Roster,
  { clauses }: Query,
  found: ReadonlyMap<Condition, WordHits[]>,
  passes: (filter: Filter) => Uint8Array,
): Uint32Array {
  const room = new Room(alive.length);
  const total = room.floats();
  total.set(alive);
  const scoreOf = (condition: Condition): ArrayLike<number> =>
    condition.kind === 'filter'
      ? passes(condition.filter)
      : every(found.get(condition)!.map((one) => weighted(one.scores(room.floats()))));
  for (const clause of clauses) {
    const scores = best(clause, scoreOf);
    // Words that nothing can be looked up by (`-` or `…`) ask for nothing.
    if (scores) narrow(total, scores, clause.not);
  }
  return sorted(total, room.integers(), byPlace);
}

/** Only posts that stand in all; null where there are none. */
function every(parts: readonly Float32Array[]): ArrayLike<number> {
  const [first, ...others] = parts;
  if (!first) return [];
  for (const other of others)
    for (let post = 0; post < first.length; post += 1)
      first[post] = first[post]! > 0 && other[post]! > 0 ? first[post]! + other[post]! : 0;
  return first;
}

/** A word that few posts have says more of what was asked for. */
function weighted(scores: Float32Array): Float32Array {
  let found = 0;
  for (let post = 0; post < scores.length; post += 1) if (scores[post]! > 0) found += 1;
  const weight = Math.log2(1 + scores.length / (1 + found));
  for (let post = 0; post < scores.length; post += 1) scores[post]! *= weight;
  return scores;
}

function best(
  { any }: Clause,
  scoreOf: (condition: Condition) => ArrayLike<number>,
): ArrayLike<number> | null {
  const all = any.map(scoreOf).filter(({ length }) => length > 0);
  const [first, ...others] = all;
  if (!first || others.length === 0) return first ?? null;
  const highest = Float32Array.from(first);
  for (const other of others)
    for (let post = 0; post < highest.length; post += 1)
      if (other[post]! > highest[post]!) highest[post] = other[post]!;
  return highest;
}

function narrow(total: Float32Array, scores: ArrayLike<number>, not: boolean): void {
  for (let post = 0; post < total.length; post += 1) {
    const score = scores[post]!;
    if (score > 0 === not) total[post] = 0;
    else if (!not && total[post]! > 0) total[post]! += score;
  }
}

/** By score in steps that a reader would see, then by time: counted, since steps are few and the times are in order. */
function sorted(total: Float32Array, keys: Uint32Array, byPlace: Uint32Array): Uint32Array {
  const STEPS = 32;
  let found = 0;
  let highest = 0;
  for (let post = 0; post < total.length; post += 1) {
    if (total[post]! <= 0) continue;
    const key = Math.round(total[post]! * STEPS) + 1;
    keys[post] = key;
    if (key > highest) highest = key;
    found += 1;
  }
  // how many posts have a key, then where the next of them goes
  const next = new Uint32Array(highest + 1);
  for (let post = 0; post < keys.length; post += 1) next[keys[post]!]! += 1;
  for (let key = highest, before = 0; key > 0; key -= 1) {
    const count = next[key]!;
    next[key] = before;
    before += count;
  }
  const ranked = new Uint32Array(found);
  for (let place = byPlace.length - 1; place >= 0; place -= 1) {
    const post = byPlace[place]!;
    const key = keys[post]!;
    if (key > 0) ranked[next[key]!++] = post;
  }
  return ranked;
}
