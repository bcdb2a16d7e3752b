import { lookUp, type Pattern, type Searched } from './lookUp';
import { varint } from './segment';
import type { Wanted } from './patterns';
import type { PostOf } from './roster';

/** A segment with what is needed to read its postings. */
export interface IndexSegment extends Searched {
  postOf: PostOf;
  /** chunks of the outside postings that are in memory, by number */
  chunks: (Uint8Array | undefined)[];
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
      if (hits.#areAlive()) break;
    }
    return hits;
  }

  /** Whether any posting is of a post as it is now. Of longer lists, which lie outside, one nearly always is. */
  #areAlive(): boolean {
    for (let i = 0; i < this.#length; i += 4) {
      const { segment, postOf } = this.#segments[this.#lists[i]!]!;
      const cursor = { at: this.#lists[i + 1]! };
      if (cursor.at < 0) return true;
      for (let unit = 0; cursor.at < this.#lists[i + 2]!; cursor.at += 1) {
        unit += varint(segment.dictionary, cursor);
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

  /** Tells every chunk that will be read; one may be told more than once. */
  chunks(tell: (segment: number, chunk: number) => void): void {
    this.#each((number, from) => {
      if (from < 0) tell(number, chunkOf(this.#segments[number]!.segment.chunks, -1 - from));
    });
  }

  /**
   * The best worth of each post, by number; `worths` is that of each impact. A list whose chunk is not in memory gives
   * nothing.
   */
  scores(count: number, worths: Float32Array): Float32Array {
    const scores = new Float32Array(count);
    this.#each((number, from, to, worth) => {
      const { segment, postOf, chunks } = this.#segments[number]!;
      if (from >= 0) return addAll(segment.dictionary, from, to, postOf, worth, worths, scores);
      const chunk = chunkOf(segment.chunks, -1 - from);
      const start = segment.chunks[chunk]!;
      const data = chunks[chunk];
      if (data) addAll(data, -1 - from - start, to - start, postOf, worth, worths, scores);
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

function chunkOf(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
