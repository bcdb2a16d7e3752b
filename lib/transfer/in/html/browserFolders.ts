// Chromium marks the bar, Firefox the bar and what is in no folder, in any language.
const MARKS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder', 'mobile_bookmarks_folder'];

// As browsers name them, without white space and hyphens, which differ by browser and version.
const names = new Set(
  [
    'bookmark bookmarks bookmarkbar bookmarksbar bookmarkmenu bookmarksmenu bookmarktoolbar bookmarkstoolbar',
    'otherbookmarks mobilebookmarks favorites favourites favoritesbar favouritesbar otherfavorites readinglist',
    '북마크 북마크바 북마크메뉴 북마크도구모음 기타북마크 다른북마크 모바일북마크 즐겨찾기 즐겨찾기모음 기타즐겨찾기',
    '책갈피 책갈피막대 책갈피메뉴 책갈피도구모음 읽기목록',
    'ブックマーク ブックマークバー ブックマークメニュー ブックマークツールバー その他のブックマーク 他のブックマーク',
    'モバイルのブックマーク モバイルブックマーク お気に入り お気に入りバー その他のお気に入り リーディングリスト',
    'lesezeichen lesezeichenleiste lesezeichenmenü lesezeichensymbolleiste weiterelesezeichen anderelesezeichen',
    'mobilelesezeichen favoriten favoritenleiste weiterefavoriten leseliste',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a folder is one that the browser made, not the reader: its name says nothing of what is in it. */
export function isBrowserFolder(heading: Element): boolean {
  if (MARKS.some((mark) => heading.hasAttribute(mark))) return true;
  return names.has(heading.textContent.normalize('NFC').toLowerCase().replace(/[\s-]/g, ''));
}
