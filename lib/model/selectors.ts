/** W3C Web Annotation selectors. Offsets are UTF-16 units over the text of the article (or of a live page's body). */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** up to 64 UTF-16 units on each side, never half a surrogate pair */
  prefix: string;
  suffix: string;
  /** how often `exact` stood in the text when it was marked; 1 means it was unique */
  occurrences: number;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** The block that holds the start of the passage. */
export interface BlockSelector {
  type: 'BlockSelector';
  /** element name of the block, lower case: p, li, pre, td, h2 … */
  block: string;
  /** how many blocks of the same name stand before it */
  index: number;
}

/** Present when the passage lies inside one code block. */
export interface CodeSelector {
  type: 'CodeSelector';
  /** how many code blocks stand before this one */
  block: number;
  language: string | null;
  /** name of the file the code is of, where the page says it */
  file?: string;
  /** 1-based, inclusive */
  startLine: number;
  endLine: number;
}

/** Present when the passage takes more than one cell of a table. */
export interface TableSelector {
  type: 'TableSelector';
  /** how many tables stand before this one */
  table: number;
  /** words of the header above the cells; empty when there is none, or when it is marked itself */
  header: string[];
  /** the words that are marked, row by row, as many cells in each as in `header`; '' where a cell is not marked */
  rows: string[][];
}

/** A picture, with or without a figure around it: it has no words of its own, so there is no quote beside it. */
export interface PictureSelector {
  type: 'PictureSelector';
  /** absolute address; of a picture that is long data its start, length and end */
  source: string;
  alt: string;
  caption: string;
  /** text on each side, as of a quote */
  prefix: string;
  suffix: string;
}

export type Selector =
  | TextQuoteSelector
  | TextPositionSelector
  | BlockSelector
  | CodeSelector
  | PictureSelector
  | TableSelector;

export function pickSelector<T extends Selector['type']>(
  selectors: readonly Selector[],
  type: T,
): Extract<Selector, { type: T }> | undefined {
  return selectors.find((s): s is Extract<Selector, { type: T }> => s.type === type);
}
