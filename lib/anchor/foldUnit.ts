import { isIgnored } from './ignored';

const alike: readonly (readonly [string, string])[] = [
  ["'", '\u2018\u2019\u201a\u201b\u2032\u00b4`\uff07'],
  ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d'],
];

/** What each UTF-16 unit is compared as: lower case, plain quotes and dashes, 0 for what is ignored. */
export const foldedUnits = table();

function table(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => (isIgnored(unit) ? 0 : unit));
  for (let from = 0; from < 0x10000; from += 256) lowerCase(units, from);
  for (const [plain, others] of alike)
    for (const other of others) units[other.charCodeAt(0)] = plain.charCodeAt(0);
  return units;
}

/** Lower-cases 256 units at once; one by one where a letter changes its length (İ), which stays as it is. */
function lowerCase(units: Uint16Array, from: number): void {
  const block = String.fromCharCode(...units.subarray(from, from + 256));
  const lower = block.toLowerCase();
  if (lower === block) return;
  for (let i = 0; i < 256; i += 1) {
    const one = lower.length === 256 ? lower[i]! : block[i]!.toLowerCase();
    if (one.length === 1) units[from + i] = one.charCodeAt(0);
  }
}
