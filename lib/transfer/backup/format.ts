import { localDay } from '../localDay';

// What docs/backup.md describes. A reader of version 1 reads every file of version 1: what is added later are further kinds
// of records, which it leaves out and counts, and further fields, which it leaves out.
export const VERSION = 1;

/** Kinds of records, in words of the file. `bytes` go on with the picture that stands before them. */
export const kinds = [
  'settings',
  'rule',
  'post',
  'body',
  'version',
  'asset',
  'bytes',
  'highlight',
  'removed',
  'capture',
] as const;
export type Kind = (typeof kinds)[number];

/** The first line. */
export interface Header {
  galpi: 'backup';
  version: number;
  /** ISO 8601 */
  made: string;
}

/** The last line: how many records of each kind, and the digest of all bytes before it (`digest.ts`). */
export interface End {
  counts: Partial<Record<string, number>>;
  digest: string;
}

/** How every file of ours begins, unpacked. */
export const START = '{"galpi":"backup"';

/** Bytes of a picture in one line: a multiple of three, so that no line but the last is padded. */
export const PICTURE_PIECE = 3 * 2 ** 16;

/** Name of a file made at a moment, by the reader's clock: names in their order are in the order of time. */
export function nameOfBackup(made: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `galpi-${localDay(made.getTime())}-${two(made.getHours())}${two(made.getMinutes())}${two(made.getSeconds())}.galpi.gz`;
}

/** Whether a file of a folder is one of ours; what else lies there is never touched. */
export const isNameOfBackup = (name: string): boolean =>
  /^galpi-\d{4}-\d{2}-\d{2}-\d{6}\.galpi\.gz$/.test(name);

/** Which files go so that `kept` backups stay: the oldest, and never the one just made, wherever a clock has put its name. */
export const outdated = (names: readonly string[], made: string, kept: number): string[] =>
  names
    .filter((name) => isNameOfBackup(name) && name !== made)
    .sort()
    .reverse()
    .slice(kept - 1);
