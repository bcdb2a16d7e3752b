import type { Highlight } from '@/lib/model/highlight';
import type { SaveFailure } from '@/lib/model/operation';
import type { Place } from './place';

/** How far something is in the library: on its way, there, or why not. */
export type SaveState = 'saving' | 'saved' | SaveFailure;

/** A highlight as it is shown: where it stands on the page, and whether the library has it. */
export interface Mark extends Place {
  highlight: Highlight;
  state: SaveState;
}

export const isFailure = (state: SaveState): state is SaveFailure => state !== 'saving' && state !== 'saved';

/** Nothing on the page is it, nor may be. */
export const isLost = ({ span, possible }: Mark): boolean => span === null && possible.length === 0;

/** Its place is not certain enough to be painted. */
export const isPossible = ({ possible }: Mark): boolean => possible.length > 0;
