const pattern = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

// One byte a unit: a regular expression for each unit of a 1 MB page costs more than all the rest of its index.
const table = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  pattern.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** White space, soft hyphens and characters without width: they differ between two views of the same words. */
export function isIgnored(unit: number): boolean {
  return table[unit] === 1;
}
