import type { Weight } from './weights';

const HEAD = 300; // characters of text; above it stand date, author and counts, below it a date is part of the text

/** Where an element stands on its page: what judging it needs beside the element itself. */
export interface Place {
  /** host of the page */
  host: string;
  /** characters of text in the blocks above it */
  before: number;
  /** characters of text in the whole article */
  whole: number;
}

export const atHead = (place: Place): boolean => place.before < HEAD;

/** Past most of the text, where what follows an article begins. */
export const isLate = (place: Place): boolean => place.before > place.whole * 0.5;

/** Too much of the article to be a part of its frame, as in posts of a few lines. */
export const isMost = (weight: Weight, place: Place): boolean => weight.text > place.whole * 0.4;
