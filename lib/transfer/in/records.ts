/** A record of a parsed JSON file. Nothing is inherited: `__proto__` and `constructor` in a file are names like others. */
export type Rec = Readonly<Record<string, unknown>>;

export const isRec = (value: unknown): value is Rec =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function field(record: unknown, name: string): unknown {
  return isRec(record) && Object.hasOwn(record, name) ? record[name] : undefined;
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
