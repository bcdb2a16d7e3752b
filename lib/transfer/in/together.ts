import { guessMapping, readMapped } from './csv/mapped';
import type { Contents, Fault, ReadFile } from './item';

/** Adds what one of several files holds to what all of them do; its faults say that they are of it. */
export function addFile(whole: Contents, part: Contents, name: string): void {
  // there may be more of them than a call takes arguments
  for (const item of part.items) whole.items.push(item);
  for (const fault of part.faults) whole.faults.push({ ...fault, file: within(name, fault.file) });
  whole.left += part.left;
}

/** Of several files nobody is asked about the columns of one: a table with addresses is read by what they seem to be. */
export function withoutAsking<Read extends ReadFile>(read: Read): Read | Extract<ReadFile, { kind: 'read' }> {
  if (read.kind !== 'table') return read;
  const mapping = guessMapping(read.table);
  if (mapping.url === undefined) return read;
  return { kind: 'read', format: 'csv', encoding: read.encoding, ...readMapped(read.table, mapping) };
}

/** A file that cannot be read. */
export const badFile = (name: string): Fault => ({
  line: null,
  entry: null,
  reason: 'badPart',
  detail: name.slice(-SHOWN),
  item: null,
});

const SHOWN = 80; // units of a name, which ends with what tells it from others

const within = (name: string, inner?: string): string =>
  (inner === undefined ? name : `${name}/${inner}`).slice(-SHOWN);
