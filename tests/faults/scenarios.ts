import type { Ground } from './ground.ts';
import { killedAfterSaved, killedWhileImporting, killedWhileSaving } from './kill.ts';
import { notesTogether, reloadedOverDraft } from './notes.ts';
import { openedByNewer, upgradedFromFirst } from './schema.ts';
import { tabClosedAtOnce, workerStopped } from './worker.ts';

export interface Scenario {
  name: string;
  /** one run; what it acknowledges and finds is written down in the ground */
  run: (ground: Ground, n: number) => Promise<void>;
}

/** What may go wrong around a library, one kind each. */
export const scenarios: Scenario[] = [
  { name: 'killed right after "saved"', run: killedAfterSaved },
  { name: 'killed in mid-transaction', run: killedWhileSaving },
  { name: 'killed in mid-import', run: killedWhileImporting },
  { name: 'worker stopped at a step of a save', run: workerStopped },
  { name: 'tab closed at once, worker asleep', run: tabClosedAtOnce },
  { name: 'extension reloaded over an open draft', run: reloadedOverDraft },
  { name: 'two windows and popup, one note', run: notesTogether },
  { name: 'a newer version opened the library', run: openedByNewer },
  { name: 'a library of the first version', run: upgradedFromFirst },
];
