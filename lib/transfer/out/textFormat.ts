import type { Exported } from './exported';

/** One file of text, written post by post: whatever is in the library, one post is in memory. */
export interface TextFormat {
  /** media type */
  type: string;
  start(): string;
  post(exported: Exported): string;
  end(): string;
}
