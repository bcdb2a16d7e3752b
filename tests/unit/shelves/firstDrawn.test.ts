import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Asked } from '@/lib/shelves/asked';
import { firstDrawn } from '@/lib/shelves/firstDrawn';
import { inbox, type Route } from '@/lib/shelves/route';

const search = (query: string): Route => ({ view: 'search', query });
const asked = { text: '글' } as Asked;

test.each<[string, Route, Asked | null, string[] | null, string[], boolean]>([
  ['a list whose rows are not read', inbox, null, ['a'], [], false],
  ['a list that is not read', inbox, null, null, [], false],
  ['a list with its rows', inbox, null, ['a'], ['a'], true],
  ['an empty list', inbox, null, [], [], true],
  ['a search that is under way', search('글'), asked, null, [], false],
  ['a search that found nothing', search('글'), asked, [], [], true],
  ['a search that asks for nothing', search(''), null, null, [], true],
  ['the settings', { view: 'settings' }, null, null, [], true],
])('%s', async (_, route, what, ids, rows, isDrawn) => {
  let drawn = false;
  const known = signal(new Map(rows.map((id) => [id, null])));
  void firstDrawn(signal(route), signal(what), signal(ids), known).then(() => (drawn = true));
  await new Promise((next) => setTimeout(next));
  expect(drawn).toBe(isDrawn);
});
