/** Counts the queries: what was asked for longest ago is forgotten first. */
export interface Clock {
  now: number;
}

/**
 * A long column of bytes in pieces, of which not all need be in memory. Whoever asks for one that is not gets nothing, and
 * asks again once what is lacking was read.
 */
export class Column {
  /** where the piece begins that was asked for last */
  base = 0;
  /** numbers of pieces that were asked for and are not here */
  readonly lacking = new Set<number>();
  readonly #used: Uint32Array;
  readonly #clock: Clock;
  #number = -1;
  #end = 0;

  constructor(
    /** where each piece begins, then the end */
    readonly starts: Uint32Array,
    readonly pieces: (Uint8Array<ArrayBuffer> | undefined)[],
    clock: Clock = { now: 0 },
  ) {
    this.#used = new Uint32Array(pieces.length);
    this.#clock = clock;
  }

  /** A column of one piece. */
  static whole(bytes: Uint8Array<ArrayBuffer>): Column {
    return new Column(Uint32Array.of(0, bytes.length), [bytes]);
  }

  get length(): number {
    return this.starts.at(-1)!;
  }

  /** The piece in which `place` is, which begins at `base`. */
  at(place: number): Uint8Array<ArrayBuffer> | undefined {
    if (this.#number < 0 || place < this.base || place >= this.#end) this.#go(pieceOf(this.starts, place));
    const piece = this.pieces[this.#number];
    if (piece) this.#used[this.#number] = this.#clock.now;
    else this.lacking.add(this.#number);
    return piece;
  }

  /** By number: the query that asked for it last. */
  usedAt(number: number): number {
    return this.#used[number]!;
  }

  #go(number: number): void {
    this.#number = number;
    this.base = this.starts[number]!;
    this.#end = this.starts[number + 1]!;
  }
}

/** Number of the piece in which a place is. */
export function pieceOf(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
