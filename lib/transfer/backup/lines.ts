import { LINE, RATIO, SMALL } from './limits';

export type LineFault = 'bomb' | 'cut';

/**
 * The lines of a stream, without their ends, each with the bytes it is made of. A fault ends them: what unpacks out of all
 * proportion to `packed`, the size of the file, is not read on, and a last line without its end has been cut off.
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  packed: number,
): AsyncGenerator<Uint8Array | LineFault, void> {
  const reader = stream.getReader();
  let held: Uint8Array[] = [];
  let size = 0;
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      total += value.length;
      if (total > SMALL && total > packed * RATIO) return void (yield 'bomb');
      let from = 0;
      for (let to = value.indexOf(10); to >= 0; to = value.indexOf(10, from)) {
        yield joined([...held, value.subarray(from, to)]);
        [held, size, from] = [[], 0, to + 1];
      }
      if (from === value.length) continue;
      held.push(value.slice(from));
      size += value.length - from;
      if (size > LINE) return void (yield 'bomb');
    }
    if (size > 0) yield 'cut';
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
