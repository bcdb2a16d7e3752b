import { addressOf } from './address';
import { gather } from './gather';
import type { Contents } from './item';

/**
 * Addresses that somebody pasted: one a line, alone or with words around it, or several without words of their own. A line
 * without any is a fault.
 */
export function readPasted(text: string): Contents {
  const gathering = gather();
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const place = { line: i + 1, entry: null };
    const found = Array.from(line.matchAll(/https?:\/\/[^\s<>"'`]+/gi), ([address]) => bare(address));
    const [first = line.trim().split(/\s+/, 1)[0]!, ...others] = found;
    if (addressOf(first) === null) return gathering.fault('badAddress', place, line);
    const title = found.length === 1 ? wordsBeside(line, first) : '';
    gathering.take({ url: first, title }, place);
    for (const url of others) gathering.take({ url }, place);
  });
  return gathering.contents;
}

/** An address without the marks of its sentence. A bracket at its end is its own where it opens there, as in Wikipedia's. */
function bare(address: string): string {
  const count = (mark: string): number => address.split(mark).length - 1;
  let round = count(')') - count('(');
  let square = count(']') - count('[');
  let end = address.length;
  for (; end > 0; end--) {
    const mark = address[end - 1]!;
    const isOver = (mark === ')' && round-- > 0) || (mark === ']' && square-- > 0);
    if (!isOver && !/[,.;:!?]/.test(mark)) break;
  }
  return address.slice(0, end);
}

/** Without the marks of lists and links. */
const wordsBeside = (line: string, address: string): string =>
  line.replace(address, ' ').replace(/^[\s*•\-,.:<>()[\]]+|[\s\-,.:<>()[\]]+$/g, '');
