// A number for each post, several times a query: of 100,000 posts that is so much that memory grew by it for long.
const kept: ArrayBuffer[] = [];

/** Lists of zeros, a number a post each, until the next query is ranked. */
export class Room {
  readonly #count: number;
  #used = 0;

  constructor(count: number) {
    this.#count = count;
  }

  floats(): Float32Array {
    return new Float32Array(this.#bytes(), 0, this.#count);
  }

  integers(): Uint32Array {
    return new Uint32Array(this.#bytes(), 0, this.#count);
  }

  #bytes(): ArrayBuffer {
    const size = 4 * this.#count;
    const number = this.#used++;
    if ((kept[number]?.byteLength ?? -1) < size) kept[number] = new ArrayBuffer(size);
    new Uint8Array(kept[number]!).fill(0);
    return kept[number]!;
  }
}
