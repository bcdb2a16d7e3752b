import type { Wanted } from '@/lib/library/keptPosts';

/** What a library can be exported as, in the order of the dialog. */
export const formats = [
  'markdown',
  'html',
  'epub',
  'csv',
  'readwise',
  'anki',
  'annotations',
  'bookmarks',
] as const;
export type ExportFormat = (typeof formats)[number];

/** `each`: a file for each post, in an archive where there are several. */
export const shapes: Record<ExportFormat, Wanted & { each: boolean; extension: string }> = {
  markdown: { bodies: true, pictures: false, each: true, extension: 'md' },
  html: { bodies: true, pictures: true, each: true, extension: 'html' },
  epub: { bodies: true, pictures: true, each: false, extension: 'epub' },
  csv: { bodies: false, pictures: false, each: false, extension: 'csv' },
  readwise: { bodies: false, pictures: false, each: false, extension: 'csv' },
  anki: { bodies: false, pictures: false, each: false, extension: 'txt' },
  annotations: { bodies: false, pictures: false, each: false, extension: 'jsonld' },
  bookmarks: { bodies: false, pictures: false, each: false, extension: 'html' },
};

export interface ExportChoice {
  format: ExportFormat;
  /** Markdown with the text of the posts */
  body: boolean;
}
