/** What a publishing platform says of a post in markup of its own. */
export interface Known {
  title?: string;
  byline?: string;
  site?: string;
  /** the post's own address, where the page has no `<link rel=canonical>` */
  canonical?: string;
}

/** Knows a page of a platform by its markup, never by its host; null for any other page. */
export type Platform = (document: Document, metas: Map<string, string>) => Known | null;
