// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { contents } from '../files';

const link = '<DT><A HREF="https://dev.example/rows">행</A>';
const file = (inside: string): string => `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>${inside}</DL><p>`;
const tagsOf = (inside: string) => contents(file(inside)).items.map(({ tags }) => tags);

test.each(['PERSONAL_TOOLBAR_FOLDER', 'UNFILED_BOOKMARKS_FOLDER', 'MOBILE_BOOKMARKS_FOLDER'])(
  'a folder marked as %s is no tag, whatever its name',
  (mark) => {
    const inner = `<DT><H3>서버</H3><DL><p>${link}</DL><p>`;
    expect(tagsOf(`<DT><H3 ${mark}="true">Barre personnelle</H3><DL><p>${link}${inner}</DL><p>`)).toEqual([
      [],
      ['서버'],
    ]);
  },
);

test.each([
  '다른 북마크',
  '모바일 북마크',
  '책갈피 메뉴',
  '즐겨찾기',
  '즐겨찾기'.normalize('NFD'),
  'BookmarksMenu',
  'Reading List',
  'ブックマーク バー',
  'その他のブックマーク',
  'Lesezeichen-Symbolleiste',
  'Weitere Lesezeichen',
])('%s is a folder of a browser', (name) => {
  expect(tagsOf(`<DT><H3>${name}</H3><DL><p>${link}</DL><p>`)).toEqual([[]]);
});

test('a folder with a description keeps its name, and the link behind it has none of it', () => {
  const folder = `<DT><H3>서버</H3>\n<DD>서버 글 모음\n<DL><p>${link}\n<DD>메모\n${link}</DL><p>`;
  const { items } = contents(file(`${folder}${link}`));
  expect(items.map(({ tags, note }) => [tags, note])).toEqual([
    [['서버'], '메모'],
    [['서버'], ''],
    [[], ''],
  ]);
});

test('linkding: its notes without their marks, its own tag as the shelf', () => {
  const own = (tags: string, note: string): string =>
    `<DT><A HREF="https://dev.example/rows" TOREAD="1" TAGS="${tags}">행</A>\n<DD>${note}\n`;
  const { items } = contents(
    file(
      own('db,linkding:bookmarks.archived', '설명[linkding-notes]내 메모[/linkding-notes]') +
        own('', '[linkding-notes]메모[/linkding-notes]'),
    ),
  );
  expect(items).toMatchObject([
    { tags: ['db'], status: 'archived', note: '설명\n\n내 메모' },
    { tags: [], status: 'inbox', note: '메모' },
  ]);
});

test('an address without its scheme is one; a note of the service itself can become a post', () => {
  const { items, faults, left } = contents(
    file(
      '<DT><A HREF="www.dev.example/rows">행</A>\n<DT><A HREF="/shaare/4fXz" TAGS="note">메모: 열</A>\n<DD>내 글\n<DT><A HREF="javascript:void 0">x</A>',
    ),
  );
  expect(items).toMatchObject([{ url: 'https://www.dev.example/rows' }]);
  expect(faults).toMatchObject([
    { entry: 2, reason: 'noAddress', item: { title: '메모: 열', note: '내 글', tags: ['note'] } },
  ]);
  expect(left).toBe(1);
});
