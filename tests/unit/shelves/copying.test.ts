import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import { createNotices, type Notices } from '@/lib/reader/notice';
import { copying, type Copying } from '@/lib/shelves/copying';
import { koreanWords as t } from '../components/reader/words';
import { draft, emptyLibrary, mark } from '../library/samples';
import { words } from '../transfer/out/sample';

let db: Library;
let notices: Notices;
let copies: Copying;
const writeText = vi.fn<(text: string) => Promise<void>>();
const told = (): string | undefined => notices.current.value?.text;

beforeEach(() => {
  db = emptyLibrary();
  notices = createNotices();
  copies = copying(db, signal({ by: 'all' as const }), notices, t);
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { userAgent: navigator.userAgent, clipboard: { writeText } });
});
afterEach(() => void vi.unstubAllGlobals());

const marked = async () => (await addHighlight(db, draft('a'), mark('h', '읽기를 빠르게'))).highlight;

test('a highlight is in the clipboard, and that is said', async () => {
  await copies.copyHighlight(await marked(), 'quote', words);
  expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^“읽기를 빠르게”\n— 글 a\n/));
  expect(told()).toBe(t('copied'));
});

test('a highlight whose post is gone is not said to be copied', async () => {
  await copies.copyHighlight({ ...(await marked()), postId: 'gone' }, 'quote', words);
  expect(writeText).not.toHaveBeenCalled();
  expect(told()).toBe(t('postGone'));
});

test('a clipboard that refuses is told', async () => {
  writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await copies.copyHighlight(await marked(), 'markdown', words);
  expect(told()).toBe(t('toastCopyFailed'));
});
