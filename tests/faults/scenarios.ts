import type { BrowserName } from '../e2e/harness/driver.ts';
import type { Ground, GroundOptions } from './ground.ts';
import { damaged } from './damage.ts';
import { killedAfterSaved, killedWhileImporting, killedWhileSaving } from './kill.ts';
import { notesTogether, reloadedOverDraft } from './notes.ts';
import { openedByNewer, upgradedFromFirst } from './schema.ts';
import { diskFull, onSmallDisk, quotaExceeded, withoutUnlimitedStorage } from './space.ts';
import { tabClosedAtOnce, workerStopped } from './worker.ts';

/** What a scenario needs of its browser, and how it is taken away again. */
export interface Prepared {
  options: Partial<GroundOptions>;
  undo: () => void;
}

export interface Scenario {
  name: string;
  /** one run; what it acknowledges and finds is written down in the ground */
  run: (ground: Ground, n: number) => Promise<void>;
  /** what has to be made ready first, or why it cannot be */
  prepare?: () => Prepared | string;
  /** the one browser that can be made to do this */
  only?: BrowserName;
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
  {
    name: 'quota exceeded',
    run: quotaExceeded,
    prepare: withoutUnlimitedStorage,
    only: 'chromium',
  },
  { name: 'disk full', run: diskFull, prepare: onSmallDisk },
  { name: 'a damaged database file', run: damaged },
];
