// @vitest-environment jsdom
import { type ReadonlySignal, signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { BackupReminder } from '@/components/library/backup/BackupReminder';
import type { Backups } from '@/lib/shelves/backup/backups';
import type { Reminder } from '@/lib/shelves/backup/due';
import { koreanWords as t } from '../../reader/words';
import { show } from '../show';

const later = vi.fn(async () => undefined);
const make = vi.fn(async () => undefined);
const choose = vi.fn(async () => undefined);
const shown = (reminder: Reminder | null) => shownOf(signal(reminder));
const shownOf = (reminder: ReadonlySignal<Reminder | null>) => {
  const backups = { reminder, share: signal(null), later, make, choose } as unknown as Backups;
  return show(<BackupReminder backups={backups} />);
};

test.each([
  [{ kind: 'old', days: 16 }, t('backupOld', 16)],
  [{ kind: 'old', days: 1111 }, t('backupOld', '1,111')],
  // what was imported may be older than Galpi
  [{ kind: 'never', days: 1111 }, t('backupNever')],
  [{ kind: 'trouble', trouble: 'denied' }, t('backupTrouble_denied')],
] as const)('says %o in a line', async (reminder, sentence) => {
  expect((await shown(reminder)).querySelector('p')!.textContent).toBe(sentence);
});

test('can be done, or put off; says nothing where all is well', async () => {
  const root = await shown({ kind: 'old', days: 16 });
  const [now, off] = [...root.querySelectorAll('button')];
  now!.click();
  off!.click();
  expect([make.mock.calls.length, later.mock.calls.length]).toEqual([1, 1]);
  expect((await shown(null)).textContent).toBe('');
});

test.each(['gone', 'readonly'] as const)('where its folder is %s, another can be chosen', async (trouble) => {
  const root = await shown({ kind: 'trouble', trouble });
  const [first] = [...root.querySelectorAll('button')];
  expect(first!.textContent).toBe(t('backupOther'));
  first!.click();
  expect(choose).toHaveBeenCalled();
});

test('goes without taking the keyboard to the top of the window', async () => {
  const reminder = signal<Reminder | null>({ kind: 'old', days: 16 });
  const root = await shownOf(reminder);
  document.body.insertAdjacentHTML('beforeend', '<h1 tabindex="-1">받은 글</h1>');
  root.querySelector('button')!.focus();
  await act(() => void (reminder.value = null));
  expect(document.activeElement!.tagName).toBe('H1');
});
