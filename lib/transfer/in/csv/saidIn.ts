import type { Status } from '@/lib/model/post';

const yes = /^(?:true|1|y|yes|o|예)$/i;
const no = /^(?:false|0|n|no|x|-|아니요)?$/i;

/** What tables call the shelves of a post. */
const shelves: readonly (readonly [Status, RegExp])[] = [
  ['archived', /^(?:archived?|보관(?:됨|함)?)$/i],
  ['done', /^(?:read|seen|done|finished|completed?|다?\s?읽음|읽은 글|완료)$/i],
  ['reading', /^(?:reading|started|in[\s_-]?progress|읽는\s?중)$/i],
  ['inbox', /^(?:unread|unseen|new|inbox|later|queued?|to[\s_-]?read|안\s?읽음|읽지\s?않음|받은 글)$/i],
];

/** The shelf that a cell names; null where it names none. What only says yes or no answers the name of its column. */
export function shelfIn(cell: string, column: string): Status | null {
  const value = cell.trim();
  const named = shelves.find(([, names]) => names.test(value));
  if (named) return named[0];
  if (!yes.test(value) && !no.test(value)) return null;
  if (yes.test(value) === /unread|unseen|안\s?읽|않/i.test(column)) return 'inbox';
  return /archiv|보관/i.test(column) ? 'archived' : 'done';
}

/** Whether a cell marks its post: any sign but one for "no". */
export const isStarIn = (cell: string): boolean => !no.test(cell.trim());

/** Whether a cell can be such a mark. */
export const isFlag = (cell: string): boolean =>
  yes.test(cell.trim()) ||
  no.test(cell.trim()) ||
  /^(?:[★☆⭐♥❤✓✔]️?|starred|favou?rited?)$/i.test(cell.trim());
