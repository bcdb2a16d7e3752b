import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createPicked } from '@/lib/shelves/picked';

function picking(ids: readonly string[] = ['a', 'b', 'c', 'd']) {
  const list = signal<readonly string[] | null>(ids);
  const place = signal<unknown>('inbox');
  return { list, place, picked: createPicked(list, place, new AbortController().signal) };
}

test('picks one by one, in the order of the list', () => {
  const { picked } = picking();
  expect(picked.ids.value).toBeNull();
  picked.toggle('c');
  picked.toggle('a');
  picked.toggle('b');
  picked.toggle('b');
  expect(picked.ids.value).toEqual(['a', 'c']);
  expect([picked.has('a'), picked.has('b')]).toEqual([true, false]);
});

test('reaches from the row that was picked last, in both directions', () => {
  const { picked } = picking();
  picked.toggle('c');
  picked.reach('a');
  expect(picked.ids.value).toEqual(['a', 'b', 'c']);
  picked.reach('d');
  expect(picked.ids.value).toEqual(['a', 'b', 'c', 'd']);
});

test('all, and the end of it', () => {
  const { picked } = picking();
  picked.start();
  expect(picked.ids.value).toEqual([]);
  picked.all();
  expect(picked.ids.value).toHaveLength(4);
  picked.end();
  expect(picked.ids.value).toBeNull();
});

test('another list ends it; a row that leaves the list is picked no more', () => {
  const { picked, list, place } = picking();
  picked.all();
  list.value = ['a', 'd'];
  expect(picked.ids.value).toEqual(['a', 'd']);
  place.value = 'done';
  expect(picked.ids.value).toBeNull();
});
