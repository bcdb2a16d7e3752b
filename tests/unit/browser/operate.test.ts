import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { operate, replayJournal } from '@/lib/browser/operate';
import { Library } from '@/lib/library/database';
import { editHighlight } from '@/lib/library/highlights';
import type { JournalEntry } from '@/lib/model/operation';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

let db: Library;

beforeEach(() => {
  fakeBrowser.reset();
  const local = fakeBrowser.storage.local as unknown as { getKeys?: () => Promise<string[]> };
  local.getKeys = async () => Object.keys(await fakeBrowser.storage.local.get(null));
  db = new Library(`operate-${crypto.randomUUID()}`);
});

const entry = (id = 'op1'): JournalEntry => ({
  pageUrl: 'https://blog.example/queue?utm_source=mail',
  operation: {
    id,
    at: 5,
    kind: 'add',
    title: 'Queues',
    canonical: null,
    mark: { id: 'h1', selectors: [], colour: 'blue', note: '', section: '', at: 0.2 },
  },
});
const journal = (e: JournalEntry) => fakeBrowser.storage.local.set({ [`journal:${e.operation.id}`]: e });
const left = async () => Object.keys(await fakeBrowser.storage.local.get(null));

test('an operation is applied, acknowledged and cleared from the journal', async () => {
  await journal(entry());
  expect(await operate(db, entry())).toEqual({ ok: true });
  expect(await db.posts.toCollection().first()).toMatchObject({
    url: 'https://blog.example/queue',
    title: 'Queues',
  });
  expect(await db.highlights.get('h1')).toMatchObject({ colour: 'blue' });
  expect(await left()).toEqual([]);
});

test('leftovers are replayed once, whoever else applied them meanwhile', async () => {
  await journal(entry());
  await Promise.all([replayJournal(db), operate(db, entry()), replayJournal(db)]);
  expect(await db.highlights.count()).toBe(1);
  expect(await db.applied.count()).toBe(1);
  expect(await left()).toEqual([]);
});

test.each(['remove', 'recolour'] as const)('what undoes a mark (%s) does not overtake it', async (kind) => {
  const later: JournalEntry = {
    ...entry(),
    operation: { id: 'op2', at: 6, canonical: null, kind, highlightId: 'h1', colour: 'pink' },
  };
  // the first message was lost with its worker, the second has woken it
  await journal(entry());
  await journal(later);
  expect(await operate(db, later)).toEqual({ ok: true });
  await replayJournal(db);
  expect((await db.highlights.get('h1'))?.colour).toBe(kind === 'remove' ? undefined : 'pink');
  expect(await left()).toEqual([]);
});

test('what follows a mark that could not be saved waits for it', async () => {
  const later: JournalEntry = {
    ...entry(),
    operation: { id: 'op2', at: 6, canonical: null, kind: 'remove', highlightId: 'h1' },
  };
  await journal(entry());
  await journal(later);
  const full = vi.spyOn(db.highlights, 'add').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  expect(await operate(db, later)).toMatchObject({ ok: false });
  expect(await left()).toHaveLength(2);
  full.mockRestore();
  await replayJournal(db);
  expect([await db.highlights.count(), await left()]).toEqual([0, []]);
});

test('a highlight that was removed later does not come back by a replay', async () => {
  await operate(db, entry());
  await operate(db, {
    ...entry(),
    operation: { id: 'op2', at: 6, canonical: null, kind: 'remove', highlightId: 'h1' },
  });
  await journal(entry());
  await replayJournal(db);
  expect(await db.highlights.count()).toBe(0);
});

test('what could not be saved stays in the journal and says why', async () => {
  await journal(entry());
  vi.spyOn(db.posts, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  expect(await operate(db, entry())).toEqual({ ok: false, reason: 'full' });
  expect(await left()).toEqual(['journal:op1']);
});

const later = (operation: object): JournalEntry =>
  ({
    ...entry(),
    operation: { id: crypto.randomUUID(), at: 6, canonical: null, ...operation },
  }) as JournalEntry;

test('a page changes no highlight of another page', async () => {
  await operate(db, entry());
  for (const operation of [
    { kind: 'recolour', highlightId: 'h1', colour: 'pink' },
    { kind: 'remove', highlightId: 'h1' },
  ])
    await operate(db, { ...later(operation), pageUrl: 'https://other.example/queue' });
  await operate(
    db,
    later({ kind: 'recolour', highlightId: 'h1', colour: 'pink', canonical: 'https://blog.example/x' }),
  );
  expect(await db.highlights.get('h1')).toMatchObject({ colour: 'pink' });
  expect(await db.applied.count()).toBe(2);
});

test.each(['remove', 'recolour'] as const)(
  'what was left over (%s) does nothing to a mark that was changed since',
  async (kind) => {
    await operate(db, entry());
    await journal(later({ kind, highlightId: 'h1', colour: 'pink' }));
    await editHighlight(db, 'h1', { note: '메모', colour: 'green' }, undefined, 7);
    await replayJournal(db);
    expect(await db.highlights.get('h1')).toMatchObject({ note: '메모', colour: 'green' });
    expect(await left()).toEqual([]);
  },
);

test('what was left over of one mark comes in its order', async () => {
  await journal(entry());
  await journal(later({ kind: 'recolour', highlightId: 'h1', colour: 'pink' }));
  await journal(later({ kind: 'remove', highlightId: 'h1', at: 7 }));
  await replayJournal(db);
  expect(await db.removed.toArray()).toMatchObject([{ highlight: { colour: 'pink', updatedAt: 6 } }]);
});

test('a page makes no mark in the future', async () => {
  const { operation, pageUrl } = entry();
  await operate(db, { operation: { ...operation, at: 8.64e15 }, pageUrl });
  expect((await db.highlights.get('h1'))!.updatedAt).toBeLessThanOrEqual(Date.now());
});

test('what lies in the journal and is no entry keeps no other from being applied, and is cleared away', async () => {
  await fakeBrowser.storage.local.set({ 'journal:a': null, 'journal:b': { operation: 3 }, 'journal:c': 'x' });
  await journal(entry());
  await replayJournal(db);
  expect(await db.highlights.count()).toBe(1);
  expect(await left()).toEqual([]);
});

const DAY = 24 * 60 * 60 * 1000;

test.each([
  ['of a version to come, made yesterday', { id: 'x', at: 99 * DAY, kind: 'draw' }, true],
  ['of a version to come, made long ago', { id: 'x', at: 60 * DAY, kind: 'draw' }, false],
  ['made in a future that will not be', { id: 'x', at: 200 * DAY, kind: 'draw' }, false],
  ['without a time', { id: 'x', kind: 'draw' }, false],
])('an entry %s stays: %s', async (_, operation, stays) => {
  await fakeBrowser.storage.local.set({ 'journal:x': { operation, pageUrl: 'https://blog.example/' } });
  await replayJournal(db, 100 * DAY);
  expect(await left()).toEqual(stays ? ['journal:x'] : []);
});

test('an entry under another key than its own is applied once and cleared', async () => {
  await fakeBrowser.storage.local.set({ 'journal:elsewhere': entry() });
  await replayJournal(db);
  expect([await db.highlights.count(), await left()]).toEqual([1, []]);
});

test('an operation of no page is cleared once it is old, not applied', async () => {
  await fakeBrowser.storage.local.set({ 'journal:op1': { ...entry(), pageUrl: 'nowhere' } });
  await replayJournal(db);
  expect([await db.highlights.count(), await left()]).toEqual([0, []]);
});

test.each([
  'javascript:alert(1)//',
  'data:text/html,x',
  'chrome-extension://abc/options.html',
  'urn:galpi:title:x:y',
])('an entry of %s is of no page, and saves nothing', async (pageUrl) => {
  await journal({ ...entry(), pageUrl });
  await replayJournal(db);
  expect(await db.posts.count()).toBe(0);
});
