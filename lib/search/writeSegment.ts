import { Bytes } from './bytes';
import { gramsOf } from './grams';
import { initialsOf } from './initials';
import { BLOCK, CHUNK, type BuiltSegment, type Units } from './segment';

// Postings up to this length stand beside their word: a word of one or two posts needs no second look-up.
const INSIDE = 12;

/** Takes words in the order of their codes, each with its postings, and makes a segment of them. */
export class SegmentWriter {
  readonly #dictionary = new Bytes(4096);
  readonly #postings = new Bytes(4096);
  readonly #blocks = new Bytes(256);
  readonly #chunks: number[] = [0];
  #count = 0;
  #last: Uint8Array = new Uint8Array();

  /** `token` is kept until the next one. `postings`: for each unit, in order, the difference to the one before as a varint, and the impact. */
  add(token: Uint8Array, postings: Uint8Array, end = postings.length): void {
    if (this.#count % BLOCK === 0) {
      uint32(this.#blocks, this.#dictionary.length);
      uint32(this.#blocks, this.#postings.length);
    }
    const shared = this.#count % BLOCK === 0 ? 0 : common(this.#last, token);
    this.#count += 1;
    this.#last = token;
    this.#dictionary.byte(shared);
    this.#dictionary.byte(token.length - shared);
    this.#dictionary.bytes(token, shared);
    if (end <= INSIDE) {
      this.#dictionary.varint(end << 1);
      this.#dictionary.bytes(postings, 0, end);
      return;
    }
    this.#dictionary.varint((end << 1) | 1);
    const { length } = this.#postings;
    if (length > this.#chunks.at(-1)! && length + end - this.#chunks.at(-1)! > CHUNK)
      this.#chunks.push(length);
    this.#postings.bytes(postings, 0, end);
  }

  done(units: Units): BuiltSegment {
    const dictionary = this.#dictionary.done();
    const blocks = new Uint32Array(this.#blocks.done().buffer);
    this.#chunks.push(this.#postings.length);
    return {
      segment: {
        units,
        dictionary,
        blocks,
        grams: gramsOf(dictionary, blocks),
        initials: initialsOf(dictionary, blocks),
        chunks: Uint32Array.from(this.#chunks),
      },
      postings: this.#postings.done(),
    };
  }
}

function common(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a[same] === b[same]) same += 1;
  return same;
}

function uint32(bytes: Bytes, value: number): void {
  bytes.room(4);
  new DataView(bytes.data.buffer).setUint32(bytes.length, value, true);
  bytes.length += 4;
}
