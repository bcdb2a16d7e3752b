/** Bytes that grow as they are written. */
export class Bytes {
  data: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(size = 256) {
    this.data = new Uint8Array(size);
  }

  room(more: number): void {
    if (this.length + more <= this.data.length) return;
    const grown = new Uint8Array(Math.max(this.data.length * 2, this.length + more));
    grown.set(this.data.subarray(0, this.length));
    this.data = grown;
  }

  byte(value: number): void {
    this.room(1);
    this.data[this.length++] = value;
  }

  /** A number below 2^32 in steps of seven bits, the lowest first. */
  varint(value: number): void {
    this.room(5);
    let rest = value;
    while (rest > 127) {
      this.data[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.data[this.length++] = rest;
  }

  bytes(from: Uint8Array, start = 0, end = from.length): void {
    this.room(end - start);
    this.data.set(from.subarray(start, end), this.length);
    this.length += end - start;
  }

  /** A string of codes. */
  codes(text: string): void {
    this.room(text.length);
    for (let i = 0; i < text.length; i += 1) this.data[this.length++] = text.charCodeAt(i);
  }

  /** What was written, in a buffer of its own. */
  done(): Uint8Array<ArrayBuffer> {
    return this.data.slice(0, this.length);
  }
}
