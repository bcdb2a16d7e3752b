// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { BackupSettings } from '@/components/settings/BackupSettings';
import { type BackupState, noBackups } from '@/lib/library/backup/state';
import type { Backups } from '@/lib/shelves/backup/backups';
import { show } from '../library/show';
import { koreanWords as t } from '../reader/words';

function backupsOf(
  given: Partial<Record<'state' | 'share' | 'trouble', unknown>> = {},
  toFolder = true,
): Backups {
  return {
    state: signal(given.state ?? noBackups),
    share: signal(given.share ?? null),
    trouble: signal(given.trouble ?? null),
    reminder: signal(null),
    toFolder,
    make: vi.fn(async () => undefined),
    choose: vi.fn(async () => undefined),
    forget: vi.fn(async () => undefined),
    stop: vi.fn(),
    later: vi.fn(async () => undefined),
  } as unknown as Backups;
}

const shown = (backups: Backups) => show(<BackupSettings backups={backups} onRestore={() => undefined} />);
const buttons = (root: Element): string[] =>
  [...root.querySelectorAll('button')].map((button) => button.textContent);
const click = (root: Element, name: string): void =>
  [...root.querySelectorAll('button')].find((button) => button.textContent === name)!.click();

test.each([
  [true, 'backupChoose_folder', 'backupOffer_folder'],
  [false, 'backupChoose_downloads', 'backupOffer_downloads'],
] as const)('where none goes by itself, that is offered (a folder: %s)', async (toFolder, choose, offer) => {
  const backups = backupsOf({}, toFolder);
  const root = await shown(backups);
  expect(root.textContent).toContain(`${t('backupNone')} ${t(offer)}`);
  expect(buttons(root)).toEqual([t('backupNow'), t(choose), t('importPick')]);
  click(root, t(choose));
  click(root, t('backupNow'));
  expect(backups.choose).toHaveBeenCalledOnce();
  expect(backups.make).toHaveBeenCalledOnce();
});

test('the age of the last and its folder are told', async () => {
  const last = { at: new Date().setHours(9, 12, 0, 0), name: '', size: 1 };
  const place = { kind: 'folder', folder: { name: '백업' } };
  const root = await shown(backupsOf({ state: { ...noBackups, last, place } }));
  expect(root.textContent).toContain(`오늘 09:12에 저장했습니다. ${t('backupToFolder', '백업', 7)}`);
  expect(buttons(root)).toContain(t('backupOther'));
  expect(buttons(root)).toContain(t('backupForget'));
});

test('the first hour of a day is 00', async () => {
  const last = { at: new Date().setHours(0, 5, 0, 0), name: '', size: 1 };
  const root = await shown(backupsOf({ state: { ...noBackups, last } }));
  expect(root.textContent).toContain('오늘 00:05에 저장했습니다.');
});

test('one that is under way says how far it is, and can be stopped', async () => {
  const backups = backupsOf({ share: 0.34 });
  const root = await shown(backups);
  expect(root.textContent).toContain('34%');
  expect(buttons(root)).not.toContain(t('backupNow'));
  click(root, t('importStop'));
  expect(backups.stop).toHaveBeenCalledOnce();
});

test.each(['full', 'gone', 'readonly', 'denied', 'stopped', 'busy', 'private', 'failed'] as const)(
  'why there is none is told: %s',
  async (trouble) => {
    const root = await shown(backupsOf({ trouble }));
    expect(root.querySelector('[role=alert]')?.textContent).toBe(t(`backupTrouble_${trouble}`));
  },
);

test('where the button that was pressed goes, the keyboard goes on at the main one', async () => {
  const state = signal<BackupState>(noBackups);
  const share = signal<number | null>(null);
  const root = await show(
    <BackupSettings backups={{ ...backupsOf(), state, share }} onRestore={() => undefined} />,
  );
  const focus = (name: string): void =>
    [...root.querySelectorAll('button')].find((button) => button.textContent === name)!.focus();
  const focused = (): string | null => document.activeElement!.textContent;
  focus(t('backupChoose_folder'));
  await act(() => void (share.value = 0));
  expect(focused()).toBe(t('importStop'));
  const place = { kind: 'folder', folder: { name: '백업' } as FileSystemDirectoryHandle } as const;
  await act(() => {
    state.value = { ...noBackups, place };
    share.value = null;
  });
  expect(focused()).toBe(t('backupNow'));
  focus(t('backupForget'));
  await act(() => void (state.value = noBackups));
  expect(focused()).toBe(t('backupNow'));
  focus(t('importPick'));
  await act(() => void (share.value = 0));
  expect(focused()).toBe(t('importPick'));
});
