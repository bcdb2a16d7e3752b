import { scratch } from './scratch';

const rooms: ReturnType<typeof scratch>[] = [];

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
    const room = (rooms[this.#used++] ??= scratch());
    const bytes = room(4 * this.#count);
    new Uint8Array(bytes).fill(0);
    return bytes;
  }
}
