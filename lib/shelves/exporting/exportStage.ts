import type { SaveFailure } from '@/lib/model/operation';

/** What is exported. */
export interface ExportScope {
  /** posts, in the order of the file */
  ids: readonly string[];
  /** what they are called together: a list, a search, a title */
  name: string;
}

/** Where an export is. `tooLarge`: no archive holds so much. */
export type ExportStage = { scope: ExportScope } & (
  | { at: 'choose' }
  | { at: 'template' }
  | { at: 'writing'; share: number; title: string }
  | { at: 'failed'; reason: SaveFailure | 'tooLarge' }
);
