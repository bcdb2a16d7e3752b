import type { Colour } from './colour';
import { pickSelector, type Selector } from './selectors';

/** A marked passage or picture of a saved post. Times are milliseconds since 1970. */
export interface Highlight {
  id: string;
  postId: string;
  selectors: Selector[];
  /** the passage as one reads it (`asRead`), where that is not the quote to the letter; the caption of a picture */
  text?: string;
  colour: Colour;
  /** Markdown; empty when there is no note */
  note: string;
  tags: string[];
  /** text of the nearest heading above the passage, empty above the first heading */
  section: string;
  /** place of the passage in the post, 0 to 1 */
  at: number;
  createdAt: number;
  updatedAt: number;
  rev: number;
  /** it was brought in without its place, and gets it when its post is first read */
  pending?: true;
}

/** What a mark says of itself before the library has given it a post and a revision. */
export type NewHighlight = Pick<
  Highlight,
  'id' | 'selectors' | 'text' | 'colour' | 'note' | 'section' | 'at'
> &
  // of a note that was written before its mark could be saved
  Partial<Pick<Highlight, 'tags'>>;

/** The words of a highlight, as they are shown and copied. */
export function wordsOf({ text, selectors }: Pick<Highlight, 'text' | 'selectors'>): string {
  return text ?? pickSelector(selectors, 'TextQuoteSelector')?.exact ?? '';
}

/** A span of text, UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}
