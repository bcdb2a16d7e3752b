/** Another part of a series, as a page lists it. */
export interface SeriesPart {
  title: string;
  /** absolute; empty for a part that the page names without a link, such as the one it shows */
  url: string;
  /** from 1; 0 when the page does not number it */
  part: number;
}

/** Where a post stands in a series. */
export interface Series {
  /** the same for every part: the site and the folded title */
  key: string;
  /** from 1; 0 when the page does not say */
  part: number;
  title: string;
  /** the other parts and this one, in order, as far as the page names them */
  parts: SeriesPart[];
}
