import type { Settings } from '@/lib/model/settings';
import type { GroupChange } from './joinGroup';
import { isChange } from './joinGroup';

/** What comes of a backup, or came of it: posts, and highlights that are not there yet. */
export interface Tally {
  fresh: number;
  joined: number;
  same: number;
  /** highlights that come in with new posts, and into posts that are there */
  highlights: { fresh: number; joined: number };
}

export const noTally = (): Tally => ({
  fresh: 0,
  joined: 0,
  same: 0,
  highlights: { fresh: 0, joined: 0 },
});

export function tell(tally: Tally, change: GroupChange): void {
  if (!change.before) {
    tally.fresh += 1;
    tally.highlights.fresh += change.marks.add.length;
  } else if (isChange(change)) {
    tally.joined += 1;
    tally.highlights.joined += change.marks.add.length;
  } else tally.same += 1;
}

/** What a backup holds and what restoring it would do. Nothing has been written. */
export interface RestorePlan extends Tally {
  /** when the file says it was made; milliseconds, null where it does not say */
  made: number | null;
  /** lines whose records are not what they say: they are left out */
  unreadable: number[];
  /** records of kinds that a newer version writes */
  unknown: number;
  settings: Settings | null;
  /** rules of sites that are not here */
  rules: number;
}
