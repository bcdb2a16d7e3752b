/** Words by which two passages, or two titles, are the same, whatever white space stands between. */
export const foldQuote = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
