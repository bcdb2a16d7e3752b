// @vitest-environment jsdom
import { effect } from '@preact/signals';
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

const thrown = (message: string): boolean => dispatchEvent(new ErrorEvent('error', { message }));

test('a bug that is thrown whenever it is told does not go round in circles', () => {
  life = new AbortController();
  const notices = createNotices();
  tellBugs(notices, words, life.signal);
  let drawn = 0;
  const stop = effect(() => {
    if (notices.current.value && ++drawn < 100) thrown('in what is drawn');
  });
  thrown('a bug');
  stop();
  expect(drawn).toBe(1);
  notices.close();
  thrown('another');
  expect(notices.current.value?.text).toBe('bugHappened');
});

test('a layout that goes on into the next frame is none', () => {
  life = new AbortController();
  const notices = createNotices();
  tellBugs(notices, words, life.signal);
  thrown('ResizeObserver loop completed with undelivered notifications.');
  expect(notices.current.value).toBeNull();
});
