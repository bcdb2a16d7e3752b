import type { IndexSegment } from '@/lib/search/hits';
import { initialsText } from '@/lib/search/initials';
import { PostNumbers, rosterOf, type Roster } from '@/lib/search/roster';
import type { Lookup, SearchIndex } from '@/lib/search/search';
import type { Library } from '../database';
import { chunksOf, segmentsBeside } from './segments';

// Up to so much of postings all of it is kept in memory, some 30,000 posts; of a larger library what was last asked for.
const KEPT = 64 * 1024 * 1024;
const AT_ONCE = 256; // chunks in one request: 4 MB

interface Loaded extends IndexSegment {
  seq: number;
  /** number of the post of each unit */
  posts: Int32Array;
}

/** The index in memory, as the library has it. */
export class LoadedIndex {
  readonly #db: Library;
  readonly #numbers = new PostNumbers();
  #segments: Loaded[] = [];
  #roster: Roster = rosterOf([], []).roster;
  /** chunks in memory, the one that was asked for longest ago first */
  readonly #resident = new Map<string, { segment: Loaded; chunk: number; size: number }>();
  #size = 0;
  /** bytes of all postings, in memory or not */
  #postings = 0;

  constructor(db: Library) {
    this.#db = db;
  }

  get index(): SearchIndex {
    return { roster: this.#roster, segments: this.#segments };
  }

  /** ids of posts by number; grows, and never changes otherwise */
  get ids(): readonly string[] {
    return this.#numbers.ids;
  }

  number(id: string): number | undefined {
    return this.#numbers.number(id);
  }

  /** A byte a post, 1 for those of `ids`. */
  marked(ids: Iterable<string>): Uint8Array {
    const marks = new Uint8Array(this.#numbers.ids.length);
    for (const id of ids) {
      const number = this.#numbers.number(id);
      if (number !== undefined) marks[number] = 1;
    }
    return marks;
  }

  /** Reads what was written since, and forgets what was merged away. Answers whether there was anything. */
  async sync(): Promise<boolean> {
    const { numbers, others } = await segmentsBeside(
      this.#db,
      this.#segments.map(({ seq }) => seq),
    );
    const kept = this.#segments.filter(({ seq }) => numbers.has(seq));
    if (others.length === 0 && kept.length === this.#segments.length) return false;
    for (const row of others) {
      const posts = this.#numbers.of(row);
      kept.push({
        seq: row.seq!,
        segment: row,
        initials: once(() => initialsText(row.initials)),
        posts,
        postOf: posts,
        chunks: Array<undefined>(row.chunks.length - 1).fill(undefined),
      });
    }
    kept.sort((a, b) => a.seq - b.seq);
    const { roster, postsOf } = rosterOf([...this.#numbers.ids], kept);
    kept.forEach((segment, i) => (segment.postOf = postsOf[i]!));
    this.#segments = kept;
    this.#postings = kept.reduce((sum, { segment }) => sum + segment.chunks.at(-1)!, 0);
    this.#roster = roster;
    for (const [key, { segment, size }] of this.#resident)
      if (!kept.includes(segment)) {
        this.#resident.delete(key);
        this.#size -= size;
      }
    return true;
  }

  /** Reads the chunks that a query needs. False where one was merged away meanwhile. */
  async fetchFor(lookup: Lookup, segments: readonly IndexSegment[]): Promise<boolean> {
    const wanted = new Map<string, [Loaded, number]>();
    lookup.chunks((number, chunk) => {
      const segment = segments[number] as Loaded;
      const key = (): string => `${segment.seq}/${chunk}`;
      if (!segment.chunks[chunk]) wanted.set(key(), [segment, chunk]);
      else if (this.#isLarge) this.#touch(key());
    });
    await this.#fetch([...wanted.values()]);
    return [...wanted.values()].every(([segment, chunk]) => segment.chunks[chunk]);
  }

  /**
   * Makes ready what no query has needed yet, unless there is more of it than may be kept. A piece at a time, so that
   * queries come between.
   */
  async prefetch(): Promise<void> {
    if (this.#isLarge) return;
    const all = this.#segments.flatMap((segment) =>
      segment.chunks.flatMap((chunk, number): [Loaded, number][] => (chunk ? [] : [[segment, number]])),
    );
    for (let i = 0; i < all.length; i += AT_ONCE) await this.#fetch(all.slice(i, i + AT_ONCE));
    for (const { initials } of this.#segments) initials();
  }

  async #fetch(wanted: readonly [Loaded, number][]): Promise<void> {
    if (wanted.length === 0) return;
    const found = await chunksOf(
      this.#db,
      wanted.map(([{ seq }, chunk]) => [seq, chunk]),
    );
    wanted.forEach(([segment, chunk], i) => {
      const key = `${segment.seq}/${chunk}`;
      if (segment.chunks[chunk]) return;
      const bytes = found[i]?.bytes;
      if (!bytes) return; // merged away meanwhile
      segment.chunks[chunk] = bytes;
      this.#resident.set(key, { segment, chunk, size: bytes.length });
      this.#size += bytes.length;
    });
  }

  /** Whether there is more than may be kept. */
  get #isLarge(): boolean {
    return this.#postings > KEPT;
  }

  /** What was just asked for goes last. */
  #touch(key: string): void {
    const kept = this.#resident.get(key);
    if (!kept) return;
    this.#resident.delete(key);
    this.#resident.set(key, kept);
  }

  /** Makes room, once a query is answered: what was asked for longest ago goes first. */
  trim(): void {
    for (const [key, { segment, chunk, size }] of this.#resident) {
      if (this.#size <= KEPT) return;
      segment.chunks[chunk] = undefined;
      this.#resident.delete(key);
      this.#size -= size;
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
