// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '@/lib/library/database';
import { savePost } from '@/lib/library/posts';
import { defaults } from '@/lib/model/settings';
import { createNotices, type Notices } from '@/lib/reader/notice';
import { createExporting, type Exporting } from '@/lib/shelves/exporting/exporting';
import { giveSetHtml } from '../../library/importing/items';
import { draft, emptyLibrary } from '../../library/samples';
import { koreanWords as t } from '../../components/reader/words';
import { words } from '../../transfer/out/sample';

const markdown = { format: 'markdown', body: false } as const;

let db: Library;
let id: string;
let notices: Notices;
let exporting: Exporting;
const told = (): string | undefined => notices.current.value?.text;

beforeEach(async () => {
  giveSetHtml();
  db = emptyLibrary();
  ({ id } = await savePost(db, draft('a')));
  notices = createNotices();
  exporting = createExporting(db, signal(defaults), notices, t, new AbortController().signal);
  exporting.open({ ids: [id], name: '글 a' });
});

afterEach(() => void vi.unstubAllGlobals());

const clipboard = (writeText: () => Promise<void>) => {
  const written = vi.fn(writeText);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText: written } }));
  return written;
};

test('a post is copied, and the dialog is done', async () => {
  const written = clipboard(async () => undefined);
  await exporting.copyMarkdown(markdown, words);
  expect(written).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('title: "글 a"'));
  expect([exporting.stage.value, told()]).toEqual([null, t('toastMarkdown')]);
});

test('a clipboard that refuses is said to, and the export has not failed', async () => {
  clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  await exporting.copyMarkdown(markdown, words);
  expect([exporting.stage.value, told()]).toEqual([null, t('toastCopyFailed')]);
});

test('who closes the dialog gets nothing any more, and no later dialog is closed by it', async () => {
  const written = clipboard(async () => undefined);
  const taker = vi.fn(async () => undefined);
  const copying = exporting.copyMarkdown(markdown, words);
  exporting.close();
  await copying;
  exporting.open({ ids: [id], name: '글 a' });
  const taking = exporting.take(markdown, words, taker);
  exporting.close();
  exporting.open({ ids: [id], name: '다른 목록' });
  await taking;
  expect(written).not.toHaveBeenCalled();
  expect(taker).not.toHaveBeenCalled();
  expect(exporting.stage.value).toEqual({ at: 'choose', scope: { ids: [id], name: '다른 목록' } });
  expect(told()).toBeUndefined();
});

test('a post that is gone is said to be', async () => {
  const written = clipboard(async () => undefined);
  for (const out of [exporting.copyMarkdown, exporting.write]) {
    notices.close();
    exporting.open({ ids: ['gone'], name: '없는 글' });
    await out(markdown, words);
    expect([exporting.stage.value, told()]).toEqual([null, t('postGone')]);
  }
  expect(written).not.toHaveBeenCalled();
});

test.each(['markdown', 'html', 'epub'] as const)(
  'more posts than an archive can count are not begun with as %s',
  async (format) => {
    const scope = { ids: Array.from({ length: 65_535 }, () => id), name: '모두' };
    exporting.open(scope);
    await exporting.write({ format, body: false }, words);
    expect(exporting.stage.value).toEqual({ at: 'failed', scope, reason: 'tooLarge' });
  },
);

test('what the library cannot give is told with its reason', async () => {
  const failing = vi.spyOn(db.posts, 'bulkGet').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await exporting.write(markdown, words);
  expect(exporting.stage.value).toMatchObject({ at: 'failed', reason: 'full' });
  failing.mockRestore();
});
