import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Capture } from '@/lib/library/database';
import type { Repaired } from '@/lib/library/repair';
import type { OutlinedPicture } from '@/lib/live/picture';
import type { Colour } from '@/lib/model/colour';
import type { Acknowledgement, JournalEntry } from '@/lib/model/operation';
import type { Selector } from '@/lib/model/selectors';

/** A highlight as far as a live page may know it: no note, no tag, no other post. */
export interface LiveMark {
  id: string;
  selectors: Selector[];
  colour: Colour;
}

/** Every message between parts of the extension. Nobody else calls `runtime.sendMessage`. */
interface Protocol {
  /** live page to background: apply this operation; answered after the transaction */
  operate(entry: JournalEntry): Acknowledgement;
  /** live page to background: a mark may follow, and whoever is awake loses none */
  wake(): void;
  /** live page to background: the marks of the page that asks */
  liveMarks(page: { canonical: string | null }): LiveMark[];
  /** live page to background: the colour of the last mark, a setting; a page that is not secure has no locks to write it */
  rememberColour(colour: Colour): void;
  /** live page to background: outline these pictures of the page that asks, and those it named before no more */
  outline(pictures: { before: OutlinedPicture[]; now: OutlinedPicture[] }): void;
  /** reading view to background: a capture that is kept in memory only (private windows) */
  privateCapture(id: string): Capture | null;
  /** reading view to background: what the reader made of such a capture */
  repairPrivately(repair: { id: string; repaired: Repaired }): void;
  /** background or popup to a live page: is the live script there? */
  ping(): true;
  /** background to a live page: mark what is selected */
  markSelection(): void;
  /** background to a live page: mark the picture that is shown from this address */
  markPicture(shownFrom: string): void;
  /** popup to a live page: start marking, go to a mark */
  startMarking(): void;
  jumpTo(highlightId: string): void;
  /** pages of ours and background to a live page: its marks changed */
  marksChanged(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
