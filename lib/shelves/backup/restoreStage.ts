import type { RestorePlan, Tally } from '@/lib/library/restore/plan';
import type { SaveFailure } from '@/lib/model/operation';
import type { Refusal } from '@/lib/transfer/backup/unpack';
import type { Brought } from '../importing/stage';

export type { Tally };

/** A plan that its reader looks at. */
export interface RestorePlanned {
  brought: Brought;
  plan: RestorePlan;
  /** whether the settings of the file take the place of those here */
  takesSettings: boolean;
}

/** Where restoring a backup is. `gone`: the file was moved or changed while it was read. `busy`: another window restores one. */
export type RestoreStage =
  | { at: 'reading'; brought: Brought; lines: number }
  | { at: 'refused'; brought: Brought; reason: Refusal | 'gone' | 'busy' }
  | ({ at: 'plan' } & RestorePlanned)
  | ({ at: 'writing'; share: number } & RestorePlanned)
  | ({ at: 'done'; done: Tally } & RestorePlanned)
  | { at: 'stopped'; brought: Brought }
  | { at: 'failed'; brought: Brought; reason: SaveFailure };
