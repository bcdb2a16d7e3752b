// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { contents } from '../files';

const bookmark = (more: object) => ({
  createdAt: 1551715506,
  tags: [],
  lists: [],
  content: { type: 'link', url: 'https://dev.example/rows' },
  ...more,
});
const lists = [
  { id: 'l1', name: '서버', parentId: null },
  { id: 'l2', name: 'DB', parentId: 'l1' },
];
const read = (...bookmarks: object[]) => contents(JSON.stringify({ bookmarks, lists }));

test('a text is a note, its first line the title where it has none', () => {
  const content = { type: 'text', text: '# 장볼 것\n우유\n' };
  const { faults } = read(
    bookmark({ title: null, content, note: '급함' }),
    bookmark({ title: '목록', content }),
  );
  expect(faults).toMatchObject([
    { reason: 'noAddress', item: { title: '장볼 것', note: '# 장볼 것\n우유\n\n급함' } },
    { reason: 'noAddress', item: { title: '목록', note: '# 장볼 것\n우유' } },
  ]);
});

test('a list within another is a path, one that the file does not know is no tag', () => {
  const { items } = read(
    bookmark({ lists: ['l2', 'l9'] }),
    bookmark({ lists: ['서버', { id: 'l2' }, { name: '프론트' }] }),
  );
  expect(items.map(({ tags }) => tags)).toEqual([['서버/DB'], ['서버', '서버/DB', '프론트']]);
});
