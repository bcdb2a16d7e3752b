import type { Placed } from '@/lib/model/highlight';
import type { SaveFailure } from '@/lib/model/operation';

/** How far something is in the library: on its way, there, or why not. */
export type SaveState = 'saving' | 'saved' | SaveFailure;

/** A highlight as it is shown: where it stands in the text, and whether the library has it. */
export interface Mark extends Placed {
  state: SaveState;
}

export const isFailure = (state: SaveState): state is SaveFailure => state !== 'saving' && state !== 'saved';
