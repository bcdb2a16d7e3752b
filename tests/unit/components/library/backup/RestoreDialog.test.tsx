// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { RestoreDialog } from '@/components/library/backup/RestoreDialog';
import type { RestoreStage } from '@/lib/shelves/backup/restoreStage';
import type { Restoring } from '@/lib/shelves/backup/restoring';
import { koreanWords as t } from '../../reader/words';
import { show } from '../show';

// not in jsdom
HTMLDialogElement.prototype.showModal = () => undefined;

const brought = { name: 'galpi-2026-11-28-091200.galpi.gz', size: 5_000_000 };
const plan = {
  fresh: 168,
  joined: 23,
  same: 9,
  highlights: { fresh: 941, joined: 0 },
  made: Date.UTC(2026, 10, 28),
  unreadable: [12, 87],
  unknown: 3,
  settings: null,
  rules: 0,
};

const write = vi.fn(async () => undefined);
const shown = (stage: RestoreStage) => {
  const restoring = { write, stop: vi.fn(), close: vi.fn(), takeSettings: vi.fn() } as unknown as Restoring;
  return show(
    <RestoreDialog
      restoring={restoring}
      stage={stage}
      waiting={[]}
      onAgain={() => undefined}
      onSeeInbox={() => undefined}
    />,
  );
};

test('a plan says what is new, joined, the same and unreadable, and is written when its reader agrees', async () => {
  const root = await shown({ at: 'plan', brought, plan, takesSettings: false });
  const numbers = [...root.querySelectorAll('.import-number')].map((number) => number.textContent);
  expect(numbers).toEqual(['168', '23', '9', '2']);
  expect(root.textContent).toContain(t('restoreLines', '12, 87'));
  expect(root.textContent).toContain(t.count('restoreUnknown', 3));
  const yes = [...root.querySelectorAll('button')].at(-1)!;
  expect(yes.textContent).toBe(t.count('restorePosts', 191));
  yes.click();
  expect(write).toHaveBeenCalledOnce();
});

test('a plan without anything new cannot be written', async () => {
  const same = { ...plan, fresh: 0, joined: 0, unreadable: [] };
  const root = await shown({ at: 'plan', brought, plan: same, takesSettings: false });
  expect(root.textContent).toContain(t('restoreNothing'));
  expect([...root.querySelectorAll('button')].at(-1)!.ariaDisabled).toBe('true');
});

test('a backup without a post says so', async () => {
  const empty = { ...plan, fresh: 0, joined: 0, same: 0, unreadable: [] };
  const root = await shown({ at: 'plan', brought, plan: empty, takesSettings: false });
  expect(root.querySelector('footer p')!.textContent).toBe(t('restoreEmpty'));
});

test.each(['newer', 'broken', 'bomb', 'gone', 'busy'] as const)(
  'a file that is refused says why: %s',
  async (reason) => {
    const root = await shown({ at: 'refused', brought, reason });
    expect(root.querySelector('[role=status]')!.textContent).toBe(t(`restoreRefused_${reason}`));
  },
);

test('what failed says why, and that nothing has changed', async () => {
  const root = await shown({ at: 'failed', brought, reason: 'full' });
  expect(root.textContent).toContain(`${t('saveFailed_full')} ${t('restoreStoppedBody')}`);
});
