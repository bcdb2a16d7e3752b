// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { Words } from '@/lib/model/words';
import { createNotices } from '@/lib/reader/notice';
import { tellBugs } from '@/lib/reader/tellBugs';

const words = ((key: string) => key) as unknown as Words;
let life: AbortController;
afterEach(() => life.abort());

test.each(['error', 'unhandledrejection'])('%s that nobody caught is told in a sentence', (kind) => {
  life = new AbortController();
  const notices = createNotices();
  tellBugs(notices, words, life.signal);
  dispatchEvent(new Event(kind));
  expect(notices.current.value).toMatchObject({ text: 'bugHappened', action: { label: 'reload' } });
});
