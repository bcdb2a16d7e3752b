import { isRecord } from '@/lib/model/isRecord';
import { Digest } from './digest';
import { START, VERSION, type End } from './format';
import { linesOf } from './lines';

/** Why a backup is not read: it is of a newer version, it is not whole or not as it was written, or it is made to harm. */
export type Refusal = 'newer' | 'broken' | 'bomb';

/** A line of a backup. Nothing in it is trusted. `kind` may be one that is not known yet. */
export interface RawEntry {
  line: number;
  kind: string;
  record: unknown;
  /** bytes of the line */
  size: number;
}

export interface Told {
  /** what the file says of when it was made; ISO 8601 */
  made: string;
}

const NEWLINE = Uint8Array.of(10);

/**
 * Reads a backup to its end and hands over its records one by one, in their order. Whether all of it is as it was written is
 * known only at the end: until then nothing may be done with them that cannot be undone. What goes wrong with `take` or
 * while the file is read is thrown.
 */
export async function unpackBackup(
  file: Blob,
  take: (entry: RawEntry) => Promise<void>,
): Promise<Told | Refusal> {
  const lines = linesOf(await plain(file), file.size);
  try {
    return await read(lines, take);
  } finally {
    // what is left of the file is not read
    await lines.return();
  }
}

async function read(
  lines: ReturnType<typeof linesOf>,
  take: (entry: RawEntry) => Promise<void>,
): Promise<Told | Refusal> {
  const digest = new Digest();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const counts = new Map<string, number>();
  let told: Told | null = null;
  let end: End | null = null;
  let line = 0;
  for (;;) {
    const next = await lines.next().catch((error: unknown) => {
      // the stream of a file that has been moved away meanwhile fails in another way
      if (error instanceof DOMException) throw error;
      return null;
    });
    if (next === null) return 'broken';
    if (next.done) break;
    if (typeof next.value === 'string') return next.value === 'bomb' ? 'bomb' : 'broken';
    line += 1;
    const bytes = next.value;
    const value = end ? null : parsed(decoder, bytes);
    if (value === null) return 'broken';
    if (!told) {
      if (value['galpi'] !== 'backup' || typeof value['version'] !== 'number') return 'broken';
      if (value['version'] > VERSION) return 'newer';
      told = { made: String(value['made']) };
    } else if ('end' in value) {
      end = value['end'] as End;
      continue;
    } else {
      const [kind = '', ...others] = Object.keys(value);
      if (others.length > 0) return 'broken';
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      await take({ line, kind, record: value[kind], size: bytes.length });
    }
    await digest.add(bytes);
    await digest.add(NEWLINE);
  }
  return told && end && fits(end, counts, await digest.end()) ? told : 'broken';
}

/** Whether a file is a backup, by its first bytes. */
export async function isBackup(file: Blob): Promise<boolean> {
  try {
    const reader = (await plain(file.slice(0, 4096))).getReader();
    const { value } = await reader.read();
    await reader.cancel().catch(() => undefined);
    return new TextDecoder().decode(value).startsWith(START);
  } catch {
    return false;
  }
}

/** Some systems unpack what was downloaded by themselves. */
async function plain(file: Blob): Promise<ReadableStream<Uint8Array>> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  return isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
}

function parsed(decoder: TextDecoder, bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function fits(end: unknown, counts: ReadonlyMap<string, number>, digest: string): boolean {
  if (typeof end !== 'object' || end === null || !('counts' in end) || !('digest' in end)) return false;
  if (end.digest !== digest || typeof end.counts !== 'object' || end.counts === null) return false;
  const told = Object.entries(end.counts);
  return told.length === counts.size && told.every(([kind, n]) => counts.get(kind) === n);
}
