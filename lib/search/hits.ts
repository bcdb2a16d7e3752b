import type { Column } from './column';
import { lookUp, needFor, type Pattern, type Searched } from './lookUp';
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

// Of a list: where it begins, below 0 where that is outside of the dictionary, where it ends, and its worth in 65,536ths.
const LIST = 3;
const WHOLE = 65_536;

/** Posting lists of the words that fit. */
export class Hits {
  #lists = new Int32Array(16 * LIST);
  #length = 0;
  /** by segment: where its lists begin in `#lists`, for each time it was looked through */
  #runs: { segment: IndexSegment; from: number }[] = [];
  readonly #segments: readonly IndexSegment[];
  /** false where some of what was asked for is not in memory */
  isWhole = true;

  constructor(segments: readonly IndexSegment[]) {
    this.#segments = segments;
  }

  static of(segments: readonly IndexSegment[], { patterns, otherwise }: Wanted): Hits {
    const hits = new Hits(segments);
    for (const ways of [patterns, ...otherwise]) {
      hits.#find(ways);
      hits.isWhole = !segments.some((segment) => segment.lacks());
      // What was asked for next only where there is nothing is not read before that is known.
      if (hits.areAlive() || !hits.isWhole) break;
    }
    return hits;
  }

  /** Words of all segments that fit. */
  get forms(): number {
    return this.#length / LIST;
  }

  /** Whether any posting is of a post as it is now. Of longer lists, which lie outside, one nearly always is. */
  areAlive(): boolean {
    for (const { segment, from: first, to: last } of this.#all()) {
      const { words, postOf } = segment;
      const { dictionary } = words;
      for (let i = first; i < last; i += LIST) {
        const from = this.#lists[i]!;
        if (from < 0) return true;
        const data = dictionary.at(from)!;
        const cursor = { at: from - dictionary.base };
        let unit = 0;
        for (const end = this.#lists[i + 1]! - dictionary.base; cursor.at < end; cursor.at += 1) {
          unit += varint(data, cursor);
          if (postOf[unit]! >= 0) return true;
        }
      }
    }
    return false;
  }

  #find(patterns: readonly Pattern[]): void {
    for (const segment of this.#segments) for (const pattern of patterns) needFor(segment, pattern);
    if (this.#segments.some((segment) => segment.lacks())) return;
    for (const segment of this.#segments) {
      this.#runs.push({ segment, from: this.#length });
      for (const pattern of patterns)
        lookUp(segment, pattern, ({ from, to, outside }, worth) =>
          this.#add(outside ? -1 - from : from, to, worth),
        );
    }
  }

  /** A push of three to a list costs as much as finding them. */
  #add(from: number, to: number, worth: number): void {
    if (this.#length === this.#lists.length) {
      const grown = new Int32Array(2 * this.#length);
      grown.set(this.#lists);
      this.#lists = grown;
    }
    const lists = this.#lists;
    lists[this.#length++] = from;
    lists[this.#length++] = to;
    lists[this.#length++] = Math.round(worth * WHOLE);
  }

  /** Asks for all postings that `scores` will read. */
  need(): void {
    for (const { segment, from, to } of this.#all())
      for (let i = from; i < to; i += LIST)
        if (this.#lists[i]! < 0) segment.postings.at(-1 - this.#lists[i]!);
  }

  /**
   * The best worth of each post, by number, into `scores`; `worths` is that of each impact. A list that is lacking gives
   * nothing, and what was found is not whole.
   */
  scores(worths: Float32Array, scores: Float32Array): Float32Array {
    const lists = this.#lists;
    for (const { segment, from: first, to: last } of this.#all()) {
      const { words, postings, postOf } = segment;
      for (let i = first; i < last; i += LIST) {
        const from = lists[i]!;
        const column = from < 0 ? postings : words.dictionary;
        const start = from < 0 ? -1 - from : from;
        const data = column.at(start);
        const worth = lists[i + 2]! / WHOLE;
        if (data)
          addAll(data, start - column.base, lists[i + 1]! - column.base, postOf, worth, worths, scores);
        else this.isWhole = false;
      }
    }
    return scores;
  }

  /** The lists of each segment. */
  #all(): { segment: IndexSegment; from: number; to: number }[] {
    return this.#runs.map(({ segment, from }, i) => ({
      segment,
      from,
      to: this.#runs[i + 1]?.from ?? this.#length,
    }));
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
