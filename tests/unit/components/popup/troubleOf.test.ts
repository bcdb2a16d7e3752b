import { expect, test, vi } from 'vitest';
import { troubleOf } from '@/components/popup/troubleOf';
import type { SaveFailure } from '@/lib/model/operation';
import type { Words } from '@/lib/model/words';

const words = ((key: string) => key) as unknown as Words;
const state = (unread: SaveFailure | null, isLost: boolean, failure: SaveFailure | null) => ({
  unread: { value: unread },
  isLost: { value: isLost },
  failure: { value: failure },
  retry: () => Promise.resolve(),
});
type Given = Parameters<typeof troubleOf>[0];

test.each([
  [null, false, null, null, undefined],
  ['failed', true, 'full', 'trouble_failed', 'openLibrary'],
  ['private', false, null, 'saveFailed_private', undefined],
  [null, true, 'full', 'lostLibrary', 'openLibrary'],
  [null, false, 'full', 'saveFailed_full', 'retry'],
  [null, false, 'private', 'saveFailed_private', undefined],
] as const)('unread %s, lost %s, not saved %s: %s, %s', (unread, isLost, failure, text, label) => {
  const trouble = troubleOf(state(unread, isLost, failure) as unknown as Given, vi.fn<() => void>(), words);
  expect([trouble?.text ?? null, trouble?.action?.label]).toEqual([text, label]);
});

test('what cannot be read leads to the library', () => {
  const openLibrary = vi.fn<() => void>();
  troubleOf(state('failed', false, null) as unknown as Given, openLibrary, words)!.action!.run();
  expect(openLibrary).toHaveBeenCalledOnce();
});
