import type { ImportHighlight } from '@/lib/transfer/in/item';

/** What a mark of a file is known by: its words, or the picture that it is on. */
export const markKey = ({ quote, picture }: ImportHighlight): string => picture || foldQuote(quote);

/** Words by which two passages, or two titles, are the same, whatever white space stands between. */
export const foldQuote = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
