import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { RestoreStage } from '@/lib/shelves/backup/restoreStage';
import { createLost } from '@/lib/shelves/lost';

const lost = (isLost: boolean) => {
  const restored = signal<RestoreStage | null>(null);
  const rememberLibrary = vi.fn(async () => undefined);
  const life = new AbortController();
  const ports = { isLibraryLost: async () => isLost, rememberLibrary };
  return { restored, rememberLibrary, made: createLost(ports, restored, life.signal) };
};

test('a library that is there is not missed', async () => {
  const { made, rememberLibrary } = lost(false);
  await Promise.resolve();
  expect(made.isLost.value).toBe(false);
  expect(rememberLibrary).not.toHaveBeenCalled();
});

test('going on without takes what is here for the library', async () => {
  const { made, rememberLibrary } = lost(true);
  await vi.waitFor(() => expect(made.isLost.value).toBe(true));
  made.goOn();
  expect(made.isLost.value).toBe(false);
  expect(rememberLibrary).toHaveBeenCalledOnce();
});

test('a restored backup ends it; one that is only looked at does not', async () => {
  const { made, restored, rememberLibrary } = lost(true);
  await vi.waitFor(() => expect(made.isLost.value).toBe(true));
  restored.value = { at: 'reading', brought: { name: 'a.galpi', size: 1 }, lines: 0 };
  expect(made.isLost.value).toBe(true);
  restored.value = { at: 'done' } as RestoreStage;
  expect(made.isLost.value).toBe(false);
  expect(rememberLibrary).toHaveBeenCalledOnce();
});

test('one that cannot be remembered, on a full disk, is there all the same', async () => {
  const { made, rememberLibrary } = lost(true);
  rememberLibrary.mockRejectedValueOnce(new Error('IO error: no space left'));
  await vi.waitFor(() => expect(made.isLost.value).toBe(true));
  made.goOn();
  await new Promise((next) => setTimeout(next));
  expect(made.isLost.value).toBe(false);
});
