import type { Query } from '@/lib/search/query';

/** What a page asks the search worker. */
export type SearchRequest =
  | { id: number; kind: 'search'; query: Query }
  /** the answer to the last search again, by the texts of the posts */
  | { id: number; kind: 'refine' }
  | { kind: 'terms'; lines: readonly (readonly string[])[] }
  /** the page will ask as soon as it is loaded */
  | { kind: 'soon' }
  /** posts have come in without their index */
  | { kind: 'incomplete' };

/**
 * What it answers. Posts are numbers: a list of 10,000 ids would take longer to cross than to find. The ids that belong to
 * new numbers come with the first answer that may have them.
 */
export type SearchAnswer =
  | { id: number; found: Uint32Array; ids: string[] }
  /** overtaken by a later search */
  | { id: number; found: null }
  | { id: number; error: { name: string; message: string } }
  /** the library, or what its words mean, is not what it was */
  | { kind: 'changed' };
