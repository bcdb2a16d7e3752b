import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLivePages } from '@/lib/browser/answers';
import { addHighlight } from '@/lib/library/highlights';
import type { Library } from '@/lib/library/database';
import { draft, emptyLibrary, mark } from '../library/samples';
import { badMessages, type Sent } from './badMessages';

type Answer = (message: { data: unknown; sender: unknown }) => unknown;

const handlers = new Map<string, Answer>();

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
vi.mock('@/lib/browser/messages', () => ({
  onMessage: (type: string, answer: Answer) => handlers.set(type, answer),
  sendMessage: () => Promise.resolve(),
}));

const COUNT = 10_000;
const own = fakeBrowser.runtime.id;
let db: Library;

beforeEach(async () => {
  fakeBrowser.reset();
  const scripting = {
    insertCSS: vi.fn<() => Promise<void>>(),
    removeCSS: vi.fn<() => Promise<void>>(),
    executeScript: vi.fn<() => Promise<unknown[]>>().mockResolvedValue([]),
  };
  Object.assign(fakeBrowser, { scripting });
  const { local } = fakeBrowser.storage;
  Object.assign(local, { getKeys: async () => Object.keys(await local.get(null)) });
  db = emptyLibrary();
  answerLivePages(db);
  await addHighlight(db, draft('own'), mark('own-mark', '캐시'));
  await addHighlight(db, draft('other'), mark('other-mark', '만료'));
  await fakeBrowser.storage.session.set({
    'capture:secret': { id: 'secret', article: { title: 'private' } },
  });
});

/** Everything that is stored anywhere, as text. */
async function everything(): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  const storages = await Promise.all([
    fakeBrowser.storage.local.get(null),
    fakeBrowser.storage.session.get(null),
  ]);
  return JSON.stringify([tables, storages]);
}

const send = async ({ type, data, sender }: Sent): Promise<unknown> => handlers.get(type)!({ data, sender });
const page = { id: own, url: draft('own').url, frameId: 0, tab: { id: 7, incognito: false } };
const step = { id: 'step', at: 5, canonical: null };

test(`${COUNT} messages that are wrong in their shape, their sender or their post write nothing and learn nothing`, async () => {
  const before = await everything();
  const told: unknown[] = [];
  let thrown = 0;
  for (const sent of badMessages(COUNT, own, fakeBrowser.runtime.getURL('/reader.html')))
    told.push(await send(sent).catch(() => void (thrown += 1)));
  expect(told).toHaveLength(COUNT);
  expect(thrown).toBe(0);
  expect(await everything()).toBe(before);
  expect(JSON.stringify(told)).not.toContain('mark');
  expect(JSON.stringify(told)).not.toContain('private"}');
});

test('the same messages, right, do what they ask for: the ones above are refused for what is wrong with them', async () => {
  const operate = (operation: object): Promise<unknown> =>
    send({
      type: 'operate',
      sender: page,
      data: { pageUrl: 'https://lie.example/', operation: { ...step, ...operation } },
    });
  expect(await operate({ id: 'o1', kind: 'recolour', highlightId: 'own-mark', colour: 'pink' })).toEqual({
    ok: true,
  });
  expect(await db.highlights.get('own-mark')).toMatchObject({ colour: 'pink' });
  expect(await operate({ id: 'o2', kind: 'remove', highlightId: 'own-mark' })).toEqual({ ok: true });
  expect(await operate({ id: 'o3', kind: 'restore', highlightId: 'own-mark' })).toEqual({ ok: true });
  expect(await operate({ id: 'o4', kind: 'add', mark: mark('new', '큐'), title: 't' })).toEqual({ ok: true });
  expect(await db.highlights.get('new')).toMatchObject({
    postId: (await db.highlights.get('own-mark'))!.postId,
  });
  const marks = (await send({ type: 'liveMarks', sender: page, data: { canonical: null } })) as {
    id: string;
  }[];
  expect(marks.map(({ id }) => id).sort()).toEqual(['new', 'own-mark']);
  const reader = { id: own, url: fakeBrowser.runtime.getURL('/reader.html') };
  expect(await send({ type: 'privateCapture', sender: reader, data: 'secret' })).toMatchObject({
    id: 'secret',
  });
});

test('a private window changes nothing, and is not remembered', async () => {
  const before = await everything();
  const sender = { ...page, tab: { id: 7, incognito: true } };
  const operation = { ...step, kind: 'remove', highlightId: 'own-mark' };
  expect(await send({ type: 'operate', sender, data: { pageUrl: '', operation } })).toEqual({
    ok: false,
    reason: 'private',
  });
  await send({ type: 'liveMarks', sender, data: { canonical: null } });
  expect(await everything()).toBe(before);
});

test('the colour of the last mark is remembered as a setting, of pages that may mark alone', async () => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, use: () => unknown) => use() } });
  const last = async (): Promise<unknown> =>
    Object((await fakeBrowser.storage.local.get('settings'))['settings']).lastColour;
  const remember = (data: unknown, sender: object = page) => send({ type: 'rememberColour', data, sender });
  const hidden = { ...page, tab: { id: 7, incognito: true } };
  for (const sender of [{ ...page, id: 'somebodyelse' }, { ...page, frameId: 3 }, hidden])
    await remember('pink', sender);
  for (const colour of ['teal', null, { lastColour: 'pink' }]) await remember(colour);
  expect(await last()).toBeUndefined();
  await remember('pink');
  expect(await last()).toBe('pink');
});

test('a mark of a tab that is closed by now is taken from the journal', async () => {
  const operation = {
    id: 'closed',
    kind: 'add',
    at: 1,
    canonical: null,
    title: '글',
    mark: mark('closed-mark', '닫힌 탭'),
  };
  const pageUrl = 'https://dev.example/closed';
  await fakeBrowser.storage.local.set({ 'journal:closed': { operation, pageUrl } });
  await handlers.get('operate')!({ data: { operation, pageUrl }, sender: { id: own } });
  await vi.waitFor(async () => expect(await db.highlights.get('closed-mark')).toBeDefined());
  expect(await fakeBrowser.storage.local.get('journal:closed')).toEqual({});
});
