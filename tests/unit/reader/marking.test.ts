import { expect, test } from 'vitest';
import type { Words } from '@/lib/model/words';
import { attempt } from '@/lib/reader/marking';
import { createNotices } from '@/lib/reader/notice';
import type { Reading } from '@/lib/reader/reading';

const words = ((key: string) => key) as unknown as Words;
const named = (name: string): Error => Object.assign(new Error(name), { name });

test.each([
  ['QuotaExceededError', 'saveFailed_full'],
  ['InvalidStateError', 'saveFailed_private'],
  ['UnknownError', 'saveFailed_failed'],
])('a change that fails with %s says %s', async (name, sentence) => {
  const notices = createNotices();
  await attempt({ notices, words } as Reading, Promise.reject(named(name)));
  expect(notices.current.value?.text).toBe(sentence);
});

test('a change that works says nothing', async () => {
  const notices = createNotices();
  await attempt({ notices, words } as Reading, Promise.resolve());
  expect(notices.current.value).toBeNull();
});
