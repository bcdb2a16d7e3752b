import { gather } from '../gather';
import type { Contents } from '../item';
import { folderTags, splitTags } from '../tagLists';

const foldersOfBrowsers =
  /^(?:bookmarks?(?: (?:bar|menu|toolbar))?|other bookmarks|mobile bookmarks|favou?rites(?: bar)?|북마크(?: ?바| ?도구 모음| 메뉴)?|기타 북마크|모바일 북마크|즐겨찾기(?: 모음)?)$/i;

/** `<DT><H3>` folders, `<DT><A HREF ADD_DATE TAGS>`, `<DD>` notes: browsers, Pinboard, Shaarli, Raindrop. */
export function readBookmarks(document: Document): Contents {
  const gathering = gather();
  Array.from(document.querySelectorAll('a[href]')).forEach((link, i) => {
    const url = link.getAttribute('href') ?? '';
    // bookmarklets and pages of the browser itself
    if (!/^https?:/i.test(url.trim())) return gathering.leave();
    gathering.take(
      {
        url,
        title: link.textContent,
        note: noteOf(link),
        tags: [...splitTags(link.getAttribute('tags') ?? '', ','), ...folderTags(pathOf(link))],
        savedAt: link.getAttribute('add_date') ?? link.getAttribute('time_added'),
        status: link.getAttribute('toread') === '0' ? 'archived' : 'inbox',
        starred: link.getAttribute('data-important') === 'true',
      },
      { line: null, entry: i + 1 },
    );
  });
  return gathering.contents;
}

/** A note stands after the address it belongs to, and may hold the lists that follow, which nobody closes it for. */
function noteOf(link: Element): string {
  const next = link.closest('dt')?.nextElementSibling;
  if (next?.localName !== 'dd') return '';
  const own = Array.from(next.childNodes).filter((node) => !['DL', 'DT', 'P'].includes(node.nodeName));
  return own.map((node) => node.textContent ?? '').join('');
}

function pathOf(link: Element): string {
  const path: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const heading = headingOf(list);
    if (heading && !foldersOfBrowsers.test(heading)) path.unshift(heading.replaceAll('/', '-'));
  }
  return path.join('/');
}

/** The heading of a folder stands before its list, in the same `<dt>` or in the one before. */
function headingOf(list: Element): string {
  for (let before = list.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === 'h3') return before.textContent.trim();
    if (before.localName === 'dt') return before.querySelector(':scope > h3')?.textContent.trim() ?? '';
  }
  return '';
}
