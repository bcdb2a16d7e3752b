import { addressOf } from './address';
import { gather } from './gather';
import type { Contents, Table } from './item';

// The mark of a list, and of a task of it.
const MARK = String.raw`^\s*(?:(?:[-*+•]|\d+[.)])\s+)?(?:\[[ x]\]\s+)?`;
// The text of a link may hold escaped brackets, or a pair of them.
const TEXT = String.raw`\[((?:\\.|\[[^\[\]]*\]|[^\\\[\]])*)\]`;
const TITLE = String.raw`(?:\s+(?:"[^"]*"|'[^']*'))?`;
const starts = new RegExp(String.raw`${MARK}(?:<|${TEXT}\()?https?://`, 'i');
const linked = new RegExp(String.raw`${MARK}${TEXT}\(((?:[^\s()]|\([^\s()]*\))+)${TITLE}\)\s*(.*)$`, 'i');
// One line of it alone: nothing but the address, or white space and words behind it.
const whole = new RegExp(
  String.raw`${MARK}(?:<https?://[^\s>]+>|https?://\S+|${TEXT}\(\S+${TITLE}\))(?:\s.*)?$`,
  'i',
);
const alone = new RegExp(String.raw`${MARK}<?([^\s>]+)>?\s*(.*)$`, 'i');

/**
 * Whether each line is an address, which may itself hold what parts the cells of a table; words behind it follow white
 * space, or a bar as OneTab writes them. `table`: the same as a table.
 */
export const isAddressesAlone = (text: string, table: Table): boolean =>
  !isParted(text, table) && text.split(/\r\n|\r|\n/).every((line) => line.trim() === '' || whole.test(line));

/**
 * Whether cells follow the addresses, and not what an address may hold itself: as many in each row, of which one is quoted, or
 * has words with another cell behind it or semicolons around it.
 */
function isParted(text: string, { header, rows }: Table): boolean {
  const all = [header, ...rows.map(({ cells }) => cells)];
  const width = header.length;
  if (width < 2 || all.length < 2 || all.some(({ length }) => length !== width)) return false;
  const behind = text.trimStart().charAt(header[0]!.length);
  const middle = behind === ';' ? width : width - 1;
  return (
    /[,;\t]"/.test(text) || all.some((cells) => cells.slice(1, middle).some((cell) => /\S\s+\S/.test(cell)))
  );
}

const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);

/** In Markdown, or a comment as scripts write them. */
const isHeading = (line: string): boolean => /^\s*#+\s/.test(line);

/**
 * A list of addresses, one a line, with a title behind it or none, or as Markdown writes links; null where most lines hold no
 * address.
 */
export function readAddresses(text: string, guessed: ReadonlySet<number>, isCut = false): Contents | null {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => hasWords(line) && !isHeading(line)).length;
  const found = lines.filter((line) => starts.test(line)).length;
  if (found === 0 || found * 2 < filled) return null;
  const gathering = gather(guessed);
  lines.forEach((line, i) => {
    // rules between parts of a list
    if (!hasWords(line)) return;
    const link = linked.exec(line);
    const [, url = '', words = ''] = link ? [link[0], link[2], link[1]] : (alone.exec(line) ?? []);
    const title = link ? words.replace(/\\(?=[!-/:-@[-`{-~])/g, '') : words.replace(/^[|:–—-]\s+/, '');
    const place = { line: i + 1, entry: null };
    if (isCut && i === lines.length - 1) return gathering.fault('cutOff', place, line);
    if (addressOf(url) === null) gathering.fault('badAddress', place, line);
    else gathering.take({ url, title, note: link?.[3]?.replace(/^[-–—:]\s+/, '') }, place);
  });
  return gathering.contents;
}
