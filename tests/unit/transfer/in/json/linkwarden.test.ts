// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { contents } from '../files';

const link = (id: number, more: object) => ({
  id,
  name: `링크 ${id}`,
  url: `https://dev.example/${id}`,
  tags: [],
  createdAt: '2022-03-04T05:06:07.000Z',
  ...more,
});
const read = (links: object[], more: object = {}) =>
  contents(JSON.stringify({ collections: [{ id: 1, name: 'Unorganized', parentId: null, links }], ...more }))
    .items;

test('the earlier of its times counts', () => {
  const items = read([
    link(1, { importDate: '2014-03-04T05:06:07.000Z' }),
    link(2, { importDate: '2024-03-04T05:06:07.000Z' }),
    link(3, { importDate: null }),
    link(4, { createdAt: undefined, importDate: '2014-03-04T05:06:07.000Z' }),
  ]);
  expect(items.map(({ savedAt }) => new Date(savedAt!).getUTCFullYear())).toEqual([2014, 2022, 2022, 2014]);
});

test('what is pinned is starred, and a description is a note of the reader', () => {
  const description = `다시 볼 것\n${'가'.repeat(400)}`;
  const [one, other] = read([link(1, { description }), link(2, {})], { pinnedLinks: [{ id: 2 }] });
  expect([one!.note, one!.excerpt, one!.starred]).toEqual([description, '', false]);
  expect([other!.note, other!.starred]).toEqual(['', true]);
});
