// @vitest-environment jsdom
import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRowKeys } from '@/components/library/useRowKeys';
import type { Picks } from '@/components/library/useBulk';
import type { Shelves } from '@/lib/shelves/shelves';

const ids = ['a', 'b'];
const acts = { done: vi.fn(), archive: vi.fn(), star: vi.fn(), trash: vi.fn() };
const rows = new Map(ids.map((id) => [id, { post: { id, deletedAt: null } }]));
const shelves = {
  ids: signal(ids),
  list: signal({ view: 'list' }),
  rows: { known: signal(rows) },
  acts,
  notices: { undo: vi.fn() },
} as unknown as Shelves;

const several = { toggle: vi.fn(), end: vi.fn(), act: vi.fn((what: string) => what !== 'star') };

let keys: ReturnType<typeof useRowKeys>;

function List({ picks }: { picks: Picks | null }) {
  keys = useRowKeys({ shelves, open: null, picks, onHelp: () => undefined, onSearch: () => undefined });
  return null;
}

const root = document.createElement('div');
const show = (picks: Picks | null): Promise<void> => act(() => render(<List picks={picks} />, root));
/** Answers whether somebody made use of the key. */
async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(() => void document.dispatchEvent(event));
  return event.defaultPrevented;
}

beforeEach(() => {
  vi.clearAllMocks();
  // where another file may have left the focus
  document.body.replaceChildren();
});
afterEach(() => render(null, root));

test('while nothing is picked the keys act on the row they are at', async () => {
  await show({ ...several, isPicking: false });
  expect(await press('d')).toBe(false);
  await press('j');
  await press('d');
  expect([acts.done.mock.calls, several.act.mock.calls.length]).toEqual([
    [[{ id: 'a', deletedAt: null }]],
    0,
  ]);
  // its neighbour is the next
  await press('x');
  expect(several.toggle).toHaveBeenCalledWith('b');
});

test('while posts are picked they act on these, and on the row where it is nothing for several', async () => {
  await show({ ...several, isPicking: true });
  await press('d');
  await press('t');
  await press('#');
  expect(several.act.mock.calls).toEqual([['done'], ['tags'], ['trash']]);
  expect([acts.done.mock.calls.length, acts.trash.mock.calls.length]).toEqual([0, 0]);
  await press('j');
  await press('s');
  expect(acts.star).toHaveBeenCalledTimes(1);
  await press('Escape');
  expect(several.end).toHaveBeenCalledTimes(1);
});

test('where none can be picked, x and Escape are nobody’s', async () => {
  await show(null);
  await press('j');
  expect([await press('x'), await press('Escape')]).toEqual([false, false]);
});

test('letters are told by their place where the layout writes others', async () => {
  await show({ ...several, isPicking: false });
  await press('ㅓ', { code: 'KeyJ' });
  expect(await press('ㅇ', { code: 'KeyD' })).toBe(true);
  expect(acts.done).toHaveBeenCalledTimes(1);
  // a Latin layout of its own means what it writes
  expect(await press('s', { code: 'KeyD' })).toBe(true);
  expect(acts.star).toHaveBeenCalledTimes(1);
  expect(await press('ㄸ', { code: 'KeyE', shiftKey: true })).toBe(false);
});

test('a row that is put away by its own button leaves the keyboard to its neighbour', async () => {
  await show(null);
  await act(() => keys.act('a', 'trash'));
  await act(() => {
    (shelves.ids as Signal<string[]>).value = ['b'];
  });
  expect(keys.cursor).toEqual({ id: 'b', follow: true });
});

test('and where the keyboard is elsewhere it goes on there', async () => {
  (shelves.ids as Signal<string[]>).value = ids;
  await show(null);
  await act(() => keys.setCursor('b', false));
  await act(() => keys.act('a', 'trash'));
  await act(() => {
    (shelves.ids as Signal<string[]>).value = ['b'];
  });
  expect(keys.cursor).toEqual({ id: 'b', follow: true });
});

test('a row that leaves by other hands takes nobody along who pressed a button of another', async () => {
  (shelves.ids as Signal<string[]>).value = ids;
  await show(null);
  await act(() => keys.act('a', 'star'));
  await act(() => {
    (shelves.ids as Signal<string[]>).value = ['a'];
  });
  expect(keys.cursor).toBeNull();
});

test('after the last row the name of the list has the focus', async () => {
  document.body.innerHTML = '<h1 tabindex="-1"></h1>';
  await show(null);
  await act(() => {
    (shelves.ids as Signal<string[]>).value = [];
  });
  expect(document.activeElement!.tagName).toBe('H1');
});
