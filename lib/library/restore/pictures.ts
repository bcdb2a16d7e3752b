import { PICTURE } from '@/lib/transfer/backup/limits';
import type { AssetRecord } from '@/lib/transfer/backup/postRecord';
import { bytesOf, sha256 } from '../bytes';
import type { Asset } from '../database';

/** Puts the pieces of pictures together. A picture is known by its bytes: one that is not what it is named is none. */
export class Pictures {
  readonly #here: ReadonlySet<string>;
  #now: AssetRecord | null = null;
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  /** `here`: hashes of the pictures that the library has; they are not read again. */
  constructor(here: ReadonlySet<string>) {
    this.#here = here;
  }

  /** Begins a picture; false where it is too big, or the one before was not whole. */
  begin(record: AssetRecord): boolean {
    const wasWhole = this.#now === null;
    [this.#parts, this.#size] = [[], 0];
    this.#now = record.size <= PICTURE ? record : null;
    return wasWhole && this.#now !== null;
  }

  /** Takes its next bytes, and answers the picture once it is whole and not here yet; false where they are none of it. */
  async add(base64: string): Promise<Asset | null | false> {
    const record = this.#now;
    if (!record) return false;
    const { hash, type, size } = record;
    if (this.#here.has(hash)) {
      this.#size += lengthOf(base64);
      if (this.#size >= size) this.#now = null;
      return null;
    }
    const bytes = decoded(base64);
    if (!bytes) return false;
    this.#parts.push(bytes);
    this.#size += bytes.length;
    if (this.#size < size) return null;
    this.#now = null;
    const parts = this.#parts.splice(0);
    const blob = new Blob(parts, { type });
    const whole = parts.length === 1 ? parts[0]! : new Uint8Array(await blob.arrayBuffer());
    return this.#size === size && (await sha256(whole)) === hash && { hash, blob, type, size };
  }
}

/** Bytes that base64 stands for, without decoding it. */
const lengthOf = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);

function decoded(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return bytesOf(base64);
  } catch {
    return null;
  }
}
