import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { defaults, type Settings } from '@/lib/model/settings';
import { createNotices } from '@/lib/reader/notice';
import { createSavedSearches } from '@/lib/shelves/savedSearches';
import { koreanWords } from '../components/reader/words';

function searches() {
  const settings = signal<Settings>(defaults);
  const changeSettings = (patch: Partial<Settings>): void => {
    settings.value = { ...settings.value, ...patch };
  };
  const notices = createNotices();
  return { notices, ...createSavedSearches({ settings, changeSettings }, notices, koreanWords) };
}

test('a search is saved once, under its own words', () => {
  const { save, has, list } = searches();
  save(' 태그:회고 ');
  save('태그:회고');
  save('  ');
  expect(list.value).toEqual([{ name: '태그:회고', query: '태그:회고' }]);
  expect(has('태그:회고 ')).toBe(true);
  expect(has('회고')).toBe(false);
});

test('it takes another name; without one it goes by its words', () => {
  const { save, rename, list } = searches();
  save('a');
  save('b');
  rename('a', ' 가 ');
  expect(list.value.map(({ name }) => name)).toEqual(['가', 'b']);
  rename('a', ' ');
  expect(list.value.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('a removed one comes back to its place', () => {
  const { save, rename, remove, list, notices } = searches();
  for (const query of ['a', 'b', 'c']) save(query);
  rename('b', '나');
  remove('b');
  expect(list.value.map(({ query }) => query)).toEqual(['a', 'c']);
  expect(notices.current.value?.text).toBe('저장한 검색을 지웠습니다');
  notices.undo();
  expect(list.value[1]).toEqual({ name: '나', query: 'b' });
});
