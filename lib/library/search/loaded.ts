import type { Clock, Column } from '@/lib/search/column';
import { firstPiece, openKept, type ColumnName, type OpenSegment } from '@/lib/search/kept';
import { PostNumbers, rosterOf, type PostOf, type Roster } from '@/lib/search/roster';
import type { SearchIndex } from '@/lib/search/search';
import type { Library } from '../database';
import { chunksOf, segmentsBeside, type StoredSegment } from './segments';

// Up to so much of the index beside its words all of it is kept in memory, some 20,000 posts; of a larger library what was
// last asked for. The words stay: there is hardly a query that does not look all over them.
const KEPT = 56 * 1024 * 1024;
const TRIMMED = 0.9 * KEPT; // some more goes, so that not every query has to make room
const AT_ONCE = 16; // pieces in one request: at most 1 MB, some 20 ms that a query may have to wait

interface Loaded extends OpenSegment {
  row: StoredSegment;
  /** number of the post of each unit */
  posts: Int32Array;
  postOf: PostOf;
}

/** A piece of a column of a segment. */
interface Place {
  segment: Loaded;
  name: ColumnName;
  column: Column;
  number: number;
}

/** The index in memory, as the library has it. */
export class LoadedIndex {
  readonly #db: Library;
  readonly #numbers = new PostNumbers();
  readonly #clock: Clock = { now: 0 };
  #segments: Loaded[] = [];
  #roster: Roster = rosterOf([], []).roster;
  /** whether there is more than may be kept */
  #isLarge = false;

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
      this.#segments.map(({ row }) => row.seq!),
    );
    const kept = this.#segments.filter(({ row }) => numbers.has(row.seq!));
    if (others.length === 0 && kept.length === this.#segments.length) return false;
    for (const row of others) {
      const posts = this.#numbers.of(row.units);
      kept.push({ ...openKept(row, this.#clock), row, posts, postOf: posts });
    }
    kept.sort((a, b) => a.row.seq! - b.row.seq!);
    const { roster, postsOf } = rosterOf(
      [...this.#numbers.ids],
      kept.map(({ row, posts }) => ({ units: row.units, posts })),
    );
    kept.forEach((segment, i) => (segment.postOf = postsOf[i]!));
    this.#segments = kept;
    this.#roster = roster;
    const sizes = kept.map(({ columns }) => {
      const all = Object.values(columns).reduce((sum, { length }) => sum + length, 0);
      return all - columns.dictionary.length;
    });
    this.#isLarge = sizes.reduce((sum, size) => sum + size, 0) > KEPT;
    return true;
  }

  /** Whether all words are in memory. */
  get hasWords(): boolean {
    return this.#segments.every(({ words }) => !words.dictionary.pieces.includes(undefined));
  }

  /** Whether a query asked for something that is not in memory. */
  get lacks(): boolean {
    return this.#segments.some((segment) => segment.lacks());
  }

  /** Reads what is lacking. False where some of it was merged away meanwhile. */
  async fetch(): Promise<boolean> {
    const wanted = places(this.#segments, (column, number) => column.lacking.has(number));
    for (const { column } of wanted) column.lacking.clear();
    return this.#read(wanted);
  }

  /** From here on it is another query that asks. */
  tick(): void {
    this.#clock.now += 1;
  }

  /**
   * Makes ready what no query has needed yet, unless there is more of it than may be kept. First the words: hardly a query
   * does not look all over them. `pause` lets queries come between.
   */
  async prefetch(pause: () => Promise<void>): Promise<void> {
    const readAll = async (isWanted: (name: ColumnName) => boolean): Promise<void> => {
      const isLacking: Fits = (column, number, name) => !column.pieces[number] && isWanted(name);
      const wanted = places(this.#segments, isLacking);
      for (let i = 0; i < wanted.length; i += AT_ONCE) {
        await pause();
        await this.#read(wanted.slice(i, i + AT_ONCE));
      }
    };
    await readAll((name) => name === 'dictionary');
    if (this.#isLarge) return;
    await readAll(() => true);
    for (const { initials } of this.#segments) initials();
  }

  async #read(wanted: readonly Place[]): Promise<boolean> {
    if (wanted.length === 0) return true;
    const found = await chunksOf(
      this.#db,
      wanted.map(({ segment, name, number }) => [segment.row.seq!, firstPiece(segment.row, name) + number]),
    );
    wanted.forEach(({ column, number }, i) => {
      if (!column.pieces[number]) column.pieces[number] = found[i]?.bytes;
    });
    return !found.includes(undefined);
  }

  /** Makes room, once a query is answered: what was asked for longest ago goes first. */
  trim(): void {
    let left = this.#isLarge ? this.#held() : 0;
    if (left <= KEPT) return;
    const kept = places(this.#segments, mayGo);
    kept.sort((a, b) => a.column.usedAt(a.number) - b.column.usedAt(b.number));
    for (const { column, number } of kept) {
      if (left <= TRIMMED) return;
      left -= column.pieces[number]!.length;
      column.pieces[number] = undefined;
    }
  }

  /** Bytes in memory that may go. */
  #held(): number {
    let held = 0;
    for (const { row, columns } of this.#segments)
      if (!row.pieces)
        for (const { pieces } of [columns.grams, columns.postings])
          for (const piece of pieces) held += piece?.length ?? 0;
    return held;
  }
}

type Fits = (column: Column, number: number, name: ColumnName, segment: Loaded) => boolean;

const mayGo: Fits = (column, number, name, { row }) =>
  !row.pieces && (name === 'grams' || name === 'postings') && column.pieces[number] !== undefined;

function places(segments: readonly Loaded[], fits: Fits): Place[] {
  const found: Place[] = [];
  for (const segment of segments)
    for (const [name, column] of Object.entries(segment.columns) as [ColumnName, Column][])
      for (let number = 0; number < column.pieces.length; number += 1)
        if (fits(column, number, name, segment)) found.push({ segment, name, column, number });
  return found;
}
