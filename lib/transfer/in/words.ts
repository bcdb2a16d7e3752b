/** Text of a value that should be one, at most `limit` units; '' for anything else. Half pairs become U+FFFD. */
export function words(value: unknown, limit: number): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  return (text.length > limit ? text.slice(0, limit) : text).toWellFormed().trim();
}

// Of Hangul in pieces; letters of other scripts have hardly more.
const PIECES = 4;

/** The same on one line, composed before it is cut: file systems of Apple hand out Hangul in pieces. */
export function line(value: unknown, limit: number): string {
  const composed =
    typeof value === 'string'
      ? value
          .trimStart()
          .slice(0, limit * PIECES)
          .normalize('NFC')
      : value;
  return words(composed, limit)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
