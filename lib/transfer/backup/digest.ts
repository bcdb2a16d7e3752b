const BLOCK = 2 ** 20; // bytes

/**
 * Digest of a stream of any length in the memory of one block: SHA-256 of the digest so far (nothing at first) and the next
 * block of 1 MiB, on and on; the last block may be shorter. The browser has no SHA-256 that can be fed piece by piece.
 */
export class Digest {
  // the digest so far stands before the block
  readonly #bytes = new Uint8Array(32 + BLOCK);
  #isFirst = true;
  #filled = 0;

  async add(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length;) {
      const piece = bytes.subarray(from, from + BLOCK - this.#filled);
      this.#bytes.set(piece, 32 + this.#filled);
      this.#filled += piece.length;
      from += piece.length;
      if (this.#filled === BLOCK) await this.#fold();
    }
  }

  /** Lower-case hexadecimal. */
  async end(): Promise<string> {
    if (this.#filled > 0 || this.#isFirst) await this.#fold();
    return this.#bytes.slice(0, 32).toHex();
  }

  async #fold(): Promise<void> {
    const block = this.#bytes.subarray(this.#isFirst ? 32 : 0, 32 + this.#filled);
    this.#bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', block)));
    this.#isFirst = false;
    this.#filled = 0;
  }
}
