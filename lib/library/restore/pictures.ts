import { PICTURE } from '@/lib/transfer/backup/limits';
import type { AssetRecord } from '@/lib/transfer/backup/postRecord';
import { bytesOf, sha256 } from '../bytes';
import type { Asset } from '../database';

/** Puts the pieces of pictures together. A picture is known by its bytes: one that is not what it is named is none. */
export class Pictures {
  #now: AssetRecord | null = null;
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  /** Begins a picture; false where it is too big, or the one before was not whole. */
  begin(record: AssetRecord): boolean {
    const isWhole = this.isWhole;
    [this.#parts, this.#size] = [[], 0];
    this.#now = record.size <= PICTURE ? record : null;
    return isWhole && this.#now !== null;
  }

  get isWhole(): boolean {
    return this.#now === null;
  }

  /** Takes its next bytes, and answers the picture once it is whole; false where they are none of it. */
  async add(base64: string): Promise<Asset | null | false> {
    const record = this.#now;
    if (!record) return false;
    const bytes = bytesOf(base64);
    this.#parts.push(bytes);
    this.#size += bytes.length;
    if (this.#size < record.size) return null;
    this.#now = null;
    const parts = this.#parts.splice(0);
    const { hash, type, size } = record;
    const blob = new Blob(parts, { type });
    const whole = parts.length === 1 ? parts[0]! : new Uint8Array(await blob.arrayBuffer());
    return this.#size === size && (await sha256(whole)) === hash && { hash, blob, type, size };
  }
}
