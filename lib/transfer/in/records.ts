import { isRecord } from '@/lib/model/isRecord';

/** A field of a record of a file. Nothing is inherited: `__proto__` and `constructor` in a file are names like others. */
export function field(record: unknown, name: string): unknown {
  return isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}

export function list(record: unknown, name: string): readonly unknown[] {
  const value = field(record, name);
  return Array.isArray(value) ? value : [];
}

/** Names of a list whose entries are texts, or records with a name; empty ones are none. */
export const names = (values: readonly unknown[]): string[] =>
  values
    .map((value) => field(value, 'name') ?? field(value, 'label') ?? value)
    .filter((name) => typeof name === 'string')
    .filter((name) => name.trim() !== '');
