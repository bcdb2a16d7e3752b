import { expect, test } from 'vitest';
import { noBackups, type BackupState } from '@/lib/library/backup/state';
import { isDue, lastTrouble, quietUntil, reminder } from '@/lib/shelves/backup/due';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 28, 9, 0).getTime();
const state = (given: Partial<BackupState>): BackupState => ({ ...noBackups, ...given });
const made = (at: number) => ({ at, name: '', size: 1 });
const failed = (at: number) => ({ at, trouble: 'full' as const });
const downloads = { kind: 'downloads' as const };

test.each([
  ['nowhere to go', state({}), false],
  ['none yet', state({ place: downloads }), true],
  ['one this morning', state({ place: downloads, last: made(NOW - 1000) }), false],
  ['one that came to nothing this morning', state({ place: downloads, failed: failed(NOW - 1000) }), false],
  [
    'one that came to nothing last night',
    state({ place: downloads, failed: failed(NOW - 10 * 3_600_000) }),
    true,
  ],
  ['one last night', state({ place: downloads, last: made(NOW - 10 * 3_600_000) }), true],
])('one is made by itself once a day: %s', (_, given, due) => {
  expect(isDue(given, NOW)).toBe(due);
});

test.each([
  ['nothing to lose', state({}), null, null],
  ['posts of a week, never backed up', state({}), NOW - 7 * DAY, null],
  ['posts of a month, never backed up', state({}), NOW - 30 * DAY, { kind: 'never', days: 30 }],
  ['a backup of last week', state({ last: made(NOW - 7 * DAY) }), 0, null],
  ['a backup of 14 days ago', state({ last: made(NOW - 14 * DAY) }), 0, { kind: 'old', days: 14 }],
  ['put off', state({ last: made(NOW - 20 * DAY), quietUntil: quietUntil(NOW - DAY) }), 0, null],
  [
    'put off two weeks ago',
    state({ last: made(NOW - 20 * DAY), quietUntil: quietUntil(NOW - 15 * DAY) }),
    0,
    { kind: 'old', days: 20 },
  ],
])('a reader is reminded after 14 days: %s', (_, given, oldest, said) => {
  expect(reminder(given, null, oldest, NOW)).toEqual(said);
});

test.each([
  ['none', state({}), null],
  ['the last came to nothing', state({ last: made(NOW - DAY), failed: failed(NOW) }), 'full'],
  ['one was made since', state({ last: made(NOW), failed: failed(NOW - 1000) }), null],
])('why there is none is known later too: %s', (_, given, trouble) => {
  expect(lastTrouble(given)).toBe(trouble);
});

test('one that cannot be made by itself is told at once, one that its reader stopped is not', () => {
  const place = state({ place: downloads, last: made(NOW) });
  expect(reminder(place, 'denied', 0, NOW)).toEqual({ kind: 'trouble', trouble: 'denied' });
  expect(reminder(place, 'stopped', 0, NOW)).toBeNull();
  expect(reminder(state({ last: made(NOW) }), 'denied', 0, NOW)).toBeNull();
});
