const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as one reads it: 312 MB. */
export function sizeText(bytes: number, lang: string): string {
  let size = bytes / 1024;
  let unit = 0;
  for (; size >= 1000 && unit < units.length - 1; unit += 1) size /= 1024;
  const digits = size < 10 && unit > 0 ? 1 : 0;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: units[unit]!,
    maximumFractionDigits: digits,
  }).format(size);
}
