import type { Colour } from '@/lib/model/colour';
import type { Period } from './period';

// Words of a query that are looked for, each some ms of a large library: who pastes a page asks by its first words.
export const MOST_WORDS = 32;

/** What was asked for. Every clause must hold; of a clause, one of its conditions; `not` turns a clause round. */
export interface Query {
  clauses: Clause[];
  /** where words may stand; null is everywhere */
  fields: Field[] | null;
}

export interface Clause {
  not: boolean;
  any: Condition[];
}

export type Condition =
  | {
      kind: 'word';
      text: string;
      /** the last word, nothing typed after it yet: its last syllable may be on the way to another */
      open: boolean;
      /** only words that begin with it; missing where they may stand anywhere */
      begins?: boolean;
      /** only as a word of its own; missing where it may be a part of others */
      whole?: boolean;
    }
  | { kind: 'phrase'; text: string }
  | { kind: 'filter'; filter: Filter };

export type Word = Extract<Condition, { kind: 'word' }>;

export type Field = 'title' | 'tags' | 'text' | 'code' | 'highlights' | 'notes';

export type Filter =
  | { by: 'tag' | 'site' | 'lang' | 'series'; value: string }
  | { by: 'is'; value: 'starred' | 'unread' | 'reading' | 'done' | 'archived' }
  | { by: 'has'; value: 'note' | 'highlight' | 'code' }
  | { by: 'colour'; value: Colour }
  /** when it was published where that is known, else when it was saved */
  | ({ by: 'date' } & Partial<Period>);
