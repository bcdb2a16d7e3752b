import { addressOf } from './address';
import { gather } from './gather';
import type { Contents } from './item';

/** Addresses that somebody pasted: one a line, alone or with words around it. A line without any is a fault. */
export function readPasted(text: string): Contents {
  const gathering = gather();
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const place = { line: i + 1, entry: null };
    const found = /https?:\/\/[^\s<>"'`]+/i.exec(line)?.[0].replace(/[),.;:!?\]]+$/, '');
    const url = addressOf(found ?? line.trim().split(/\s+/, 1)[0]);
    if (url === null) return gathering.fault('badAddress', place, line);
    // without the marks of lists and links
    const words = found
      ? line.replace(found, ' ').replace(/^[\s*•\-,.:<>()[\]]+|[\s\-,.:<>()[\]]+$/g, '')
      : '';
    gathering.take({ url, title: words }, place);
  });
  return gathering.contents;
}
