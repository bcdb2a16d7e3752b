import Papa from 'papaparse';
import { noteHtml } from '@/lib/transfer/note';
import { fileName, namer } from '@/lib/transfer/out/fileName';
import { csvRows } from '@/lib/transfer/out/tables/csv';

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const BYTES = 200;

/** What is wrong with the file name of a title: one step of a path, composed, short, no other system's own, unique. */
export function nameFaults(title: string): string[] {
  const name = fileName(title, 'md');
  const named = namer('md', 'post');
  const [first, second] = [named(title), named(title)];
  const wrong = (one: string): string[] => [
    ...(/[/\\<>:"|?*\0]|\p{Cc}/u.test(one) ? ['has what no path takes'] : []),
    ...(/[\p{Cf}\p{Cs}]/u.test(one) ? ['has what hides or turns text'] : []),
    ...(one === '.' || one === '..' || /^[.\s~-]|[.\s]$/.test(one) ? ['begins or ends as no name may'] : []),
    ...(one === one.normalize('NFC') ? [] : ['is not composed']),
    ...(new TextEncoder().encode(one).length <= BYTES ? [] : ['is too long']),
    ...(RESERVED.test(one) ? ['is a name of the system'] : []),
  ];
  const faults = [name, first, second]
    .filter(Boolean)
    .flatMap((one) => wrong(one).map((what) => `${JSON.stringify(one)} ${what}`));
  return first.toLowerCase() === second.toLowerCase() ? [...faults, 'two posts have one name'] : faults;
}

/** What is wrong with a table that holds a text: a cell that a spreadsheet would run, or one that is another text. */
export function tableFaults(text: string): string[] {
  const { data } = Papa.parse<string[]>(csvRows([[text, 'next']]).trimEnd());
  const [cell = '', next] = data[0] ?? [];
  const runs = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell)
    ? [`${JSON.stringify(cell)} would be run`]
    : [];
  const same = cell.replace(/^'/, '') === text.toWellFormed().replace(/^'/, '') || cell === text.trimEnd();
  const whole = data.length === 1 && next === 'next';
  return [...runs, ...(same && whole ? [] : [`the text comes back as ${JSON.stringify(data)}`])];
}

/** What is wrong with exported Markdown, once somebody's program makes HTML of it: what would execute or ask. */
export function markdownFaults(markdown: string): string[] {
  const html = noteHtml(markdown);
  return /<(script|img|iframe|svg|style|object|embed|form)\b|\son\w+\s*=\s*["']|href="(?!https?:|mailto:)/i.test(
    html,
  )
    ? [html.slice(0, 200)]
    : [];
}
