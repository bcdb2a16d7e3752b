import { isRecord } from '@/lib/model/isRecord';

const BROKEN = 1000; // lines; a text with more of them is no list of records

/** The value of a JSON text, of records that stand one on a line an array of them, null for one that is broken; undefined of other texts. */
export function parseJson(text: string): unknown {
  return parsed(text) ?? recordsOf(text.split('\n').filter((line) => line.trim() !== ''));
}

/** JSON Lines: https://jsonlines.org */
function recordsOf(lines: readonly string[]): unknown[] | undefined {
  if (lines.length < 2 || !isRecord(parsed(lines[0]!))) return undefined;
  const records: unknown[] = [];
  let broken = 0;
  for (const line of lines) {
    const record = parsed(line) ?? null;
    if (record === null && ++broken > BROKEN) return undefined;
    records.push(record);
  }
  return records;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
