import type { Column } from './column';
import { lookUp, type Pattern, type Searched } from './lookUp';
import { varint } from './segment';
import type { Wanted } from './patterns';
import type { PostOf } from './roster';

/** A segment with what is needed to read its postings. */
export interface IndexSegment extends Searched {
  postOf: PostOf;
  /** postings that stand outside of the dictionary; no list goes from one piece into the next */
  postings: Column;
  /** whether something was asked for that is not in memory */
  lacks: () => boolean;
}

/** Posting lists of the words that fit, four numbers each: segment, where it begins and ends, and its worth. */
export class Hits {
  #lists = new Float64Array(64);
  #length = 0;
  readonly #segments: readonly IndexSegment[];

  constructor(segments: readonly IndexSegment[]) {
    this.#segments = segments;
  }

  static of(segments: readonly IndexSegment[], { patterns, otherwise }: Wanted): Hits {
    const hits = new Hits(segments);
    for (const ways of [patterns, ...otherwise]) {
      hits.#find(ways);
      // What was asked for next only where there is nothing is not read before that is known.
      if (hits.#areAlive() || segments.some((segment) => segment.lacks())) break;
    }
    return hits;
  }

  /** Whether any posting is of a post as it is now. Of longer lists, which lie outside, one nearly always is. */
  #areAlive(): boolean {
    for (let i = 0; i < this.#length; i += 4) {
      const { words, postOf } = this.#segments[this.#lists[i]!]!;
      const from = this.#lists[i + 1]!;
      if (from < 0) return true;
      const data = words.dictionary.at(from)!;
      const { base } = words.dictionary;
      const cursor = { at: from - base };
      for (let unit = 0; cursor.at < this.#lists[i + 2]! - base; cursor.at += 1) {
        unit += varint(data, cursor);
        if (postOf[unit]! >= 0) return true;
      }
    }
    return false;
  }

  #find(patterns: readonly Pattern[]): void {
    this.#segments.forEach((segment, number) => {
      for (const pattern of patterns)
        lookUp(segment, pattern, ({ from, to, outside }, worth) => {
          // an outside list is told by the sign of its start
          this.#add(number, outside ? -1 - from : from, to, worth);
        });
    });
  }

  /** A push of four to a list costs as much as finding them. */
  #add(segment: number, from: number, to: number, worth: number): void {
    if (this.#length === this.#lists.length) {
      const grown = new Float64Array(2 * this.#length);
      grown.set(this.#lists);
      this.#lists = grown;
    }
    const lists = this.#lists;
    lists[this.#length++] = segment;
    lists[this.#length++] = from;
    lists[this.#length++] = to;
    lists[this.#length++] = worth;
  }

  /** Asks for all postings that `scores` will read. */
  need(): void {
    this.#each((number, from) => {
      if (from < 0) this.#segments[number]!.postings.at(-1 - from);
    });
  }

  /**
   * The best worth of each post, by number; `worths` is that of each impact. A list that is lacking gives nothing.
   */
  scores(count: number, worths: Float32Array): Float32Array {
    const scores = new Float32Array(count);
    this.#each((number, from, to, worth) => {
      const { words, postings, postOf } = this.#segments[number]!;
      const column = from < 0 ? postings : words.dictionary;
      const start = from < 0 ? -1 - from : from;
      const data = column.at(start);
      if (data) addAll(data, start - column.base, to - column.base, postOf, worth, worths, scores);
    });
    return scores;
  }

  #each(visit: (segment: number, from: number, to: number, worth: number) => void): void {
    const lists = this.#lists;
    for (let i = 0; i < this.#length; i += 4) visit(lists[i]!, lists[i + 1]!, lists[i + 2]!, lists[i + 3]!);
  }
}

function addAll(
  data: Uint8Array,
  from: number,
  to: number,
  postOf: PostOf,
  worth: number,
  worths: Float32Array,
  scores: Float32Array,
): void {
  let unit = 0;
  for (let at = from; at < to;) {
    let step = data[at++]!;
    if (step > 127) {
      const cursor = { at: at - 1 };
      step = varint(data, cursor);
      ({ at } = cursor);
    }
    unit += step;
    const impact = data[at++]!;
    const post = postOf[unit]!;
    if (post < 0) continue;
    const score = worths[impact]! * worth;
    if (score > scores[post]!) scores[post] = score;
  }
}
