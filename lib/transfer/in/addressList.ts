import { addressOf } from './address';
import { gather } from './gather';
import type { Contents } from './item';

/** A list of addresses, one a line, with a title behind it or none; null where most lines hold no address. */
export function readAddresses(text: string, guessed: ReadonlySet<number>, isCut = false): Contents | null {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '').length;
  const starts = lines.filter((line) => /^\s*(?:[-*•]\s+)?<?https?:\/\//i.test(line)).length;
  if (starts === 0 || starts * 2 < filled) return null;
  const gathering = gather(guessed);
  lines.forEach((line, i) => {
    const [, url = '', title = ''] = /^\s*(?:[-*•]\s+)?<?([^\s>]+)>?\s*(.*)$/.exec(line) ?? [];
    if (url === '') return;
    const place = { line: i + 1, entry: null };
    if (isCut && i === lines.length - 1) return gathering.fault('cutOff', place, line);
    if (addressOf(url) === null) gathering.fault('badAddress', place, line);
    else gathering.take({ url, title }, place);
  });
  return gathering.contents;
}
