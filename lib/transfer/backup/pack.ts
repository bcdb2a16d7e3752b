import { Digest } from './digest';
import { VERSION, type End, type Header, type Kind } from './format';

/** One record of a backup, with what it is. */
export type Entry = readonly [kind: Kind, record: unknown];

// Bytes that go on together: small lines would cost a turn of the stream each.
const PIECE = 2 ** 16;

/**
 * A backup of records as a stream of packed bytes. It is made as it is read: no more than a piece of it is in memory.
 * Lone surrogates survive, because JSON writes them as escapes.
 */
export function packBackup(entries: AsyncIterable<Entry>, made: Date): ReadableStream<Uint8Array> {
  const pieces = piecesOf(entries, made);
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return plain.pipeThrough(new CompressionStream('gzip'));
}

async function* piecesOf(
  entries: AsyncIterable<Entry>,
  made: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  const digest = new Digest();
  const counts = new Map<Kind, number>();
  const header: Header = { galpi: 'backup', version: VERSION, made: made.toISOString() };
  let lines = `${JSON.stringify(header)}\n`;
  for await (const [kind, record] of entries) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    lines += `${JSON.stringify({ [kind]: record })}\n`;
    if (lines.length < PIECE) continue;
    const bytes = encoder.encode(lines);
    lines = '';
    await digest.add(bytes);
    yield bytes;
  }
  const bytes = encoder.encode(lines);
  await digest.add(bytes);
  yield bytes;
  const end: End = { counts: Object.fromEntries(counts), digest: await digest.end() };
  yield encoder.encode(`${JSON.stringify({ end })}\n`);
}
