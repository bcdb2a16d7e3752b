import type { Contents, Fault } from './item';

/** Adds what one of several files holds to what all of them do; its faults say that they are of it. */
export function addFile(whole: Contents, part: Contents, name: string): void {
  // there may be more of them than a call takes arguments
  for (const item of part.items) whole.items.push(item);
  for (const fault of part.faults) whole.faults.push({ ...fault, file: within(name, fault.file) });
  whole.left += part.left;
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
