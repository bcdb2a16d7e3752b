/** Text of a value that should be one, at most `limit` units; '' for anything else. Half pairs become U+FFFD. */
export function words(value: unknown, limit: number): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  return (text.length > limit ? text.slice(0, limit) : text).toWellFormed().trim();
}

/** The same on one line, composed: file systems of Apple hand out Hangul in pieces. */
export const line = (value: unknown, limit: number): string =>
  words(value, limit)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
