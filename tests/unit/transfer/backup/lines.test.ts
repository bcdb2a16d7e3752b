import { expect, test } from 'vitest';
import { linesOf } from '@/lib/transfer/backup/lines';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(pieces: string[], packed = 1000): Promise<string[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(bytes(piece));
      controller.close();
    },
  });
  const lines: string[] = [];
  for await (const line of linesOf(stream, packed))
    lines.push(typeof line === 'string' ? `fault: ${line}` : new TextDecoder().decode(line));
  return lines;
}

test.each([
  ['in one piece', ['a\nbc\n\n한\n']],
  ['in pieces', ['a', '\nb', 'c\n\n', '한\n']],
])('lines come apart %s', async (_, pieces) => {
  expect(await read(pieces)).toEqual(['a', 'bc', '', '한']);
});

test('a last line without its end has been cut off', async () => {
  expect(await read(['a\nb'])).toEqual(['a', 'fault: cut']);
});

test('what unpacks out of all proportion is not read on', async () => {
  const piece = `${'x'.repeat(2 ** 20 - 1)}\n`;
  const lines = await read(Array.from({ length: 40 }, () => piece));
  expect(lines.at(-1)).toBe('fault: bomb');
  expect(lines.length).toBeLessThan(20);
});
