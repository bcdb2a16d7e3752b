import type { Colour } from './colour';
import type { NewHighlight } from './highlight';

/**
 * What a live page asks the library to do. It stands in the journal (`storage.local`) until the background has applied
 * it, and carries an id so that applying it twice does nothing the second time. The post's address is never part of
 * it: the background takes that from the sender.
 */
export type Operation = {
  id: string;
  at: number;
  /** what the page calls itself; believed within its own site */
  canonical: string | null;
} & (
  | { kind: 'add'; mark: NewHighlight; title: string }
  | { kind: 'recolour'; highlightId: string; colour: Colour }
  | { kind: 'remove'; highlightId: string }
  | { kind: 'restore'; highlightId: string }
);

/** An operation in the journal, with the page it was made on. */
export interface JournalEntry {
  operation: Operation;
  pageUrl: string;
}

/** What came from where nobody vouches for it: it may be the shape, or anything else. */
export type Claimed<T> = { [Key in keyof T]?: unknown };

/** Why something could not be saved. */
export type SaveFailure = 'private' | 'full' | 'failed';

export type Acknowledgement = { ok: true } | { ok: false; reason: SaveFailure };
