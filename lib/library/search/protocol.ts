import type { Query } from '@/lib/search/query';

/** What a page asks the search worker. */
export type SearchRequest =
  | { id: number; kind: 'search'; query: Query }
  /** `ids`: what `search` answered, a line each */
  | { id: number; kind: 'refine'; query: Query; ids: string }
  | { kind: 'terms'; lines: string[][] };

/** What it answers. Ids stand in one string, a line each: 10,000 of them cross in a tenth of the time of a list. */
export type SearchAnswer =
  | { id: number; ids: string }
  /** overtaken by a later question */
  | { id: number; ids: null }
  | { id: number; error: { name: string; message: string } }
  /** the index is not what it was */
  | { kind: 'changed' };

export const toLines = (ids: readonly string[]): string => ids.join('\n');
export const fromLines = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'));
