import { addressOf } from '../address';
import { gather } from '../gather';
import type { Contents } from '../item';
import { folderTags, splitTags } from '../tagLists';
import { noteOf } from './bookmarkNote';
import { isBrowserFolder } from './browserFolders';

/** `<DT><H3>` folders, `<DT><A HREF ADD_DATE TAGS>`, `<DD>` notes: browsers, Pinboard, Shaarli, Raindrop. */
export function readBookmarks(document: Document): Contents {
  const gathering = gather();
  Array.from(document.querySelectorAll('a[href]')).forEach((link, i) => {
    const href = link.getAttribute('href') ?? '';
    // bookmarklets and pages of the browser itself
    if (/^\s*(?!https?:)[a-z][a-z\d+-]*:/i.test(href)) return gathering.leave();
    // a note that is kept by the service has the service's own path
    const url = /^\s*https?:/i.test(href) ? href : (addressOf(href) ?? '');
    const tags = splitTags(link.getAttribute('tags') ?? '', ',');
    gathering.take(
      {
        url,
        title: link.textContent,
        note: noteOf(link),
        tags: [...tags.filter((tag) => tag !== ARCHIVED), ...folderTags(pathOf(link))],
        savedAt: link.getAttribute('add_date') ?? link.getAttribute('time_added'),
        status: link.getAttribute('toread') === '0' || tags.includes(ARCHIVED) ? 'archived' : 'inbox',
        starred: link.getAttribute('data-important') === 'true',
      },
      { line: null, entry: i + 1 },
    );
  });
  return gathering.contents;
}

// linkding has no attribute for it
const ARCHIVED = 'linkding:bookmarks.archived';

function pathOf(link: Element): string {
  const path: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const heading = headingOf(list);
    const name = heading?.textContent.trim();
    if (heading && name && !isBrowserFolder(heading)) path.unshift(name.replaceAll('/', '-'));
  }
  return path.join('/');
}

/** The heading of a folder stands before its list, in the same `<dt>` or in the one before. */
function headingOf(list: Element): Element | null {
  for (let before = previousOf(list); before; before = previousOf(before)) {
    if (before.localName === 'h3') return before;
    if (before.localName === 'dt') return before.querySelector(':scope > h3');
  }
  return null;
}

/** A description of a folder, which nobody closes, holds its list. */
const previousOf = (el: Element): Element | null =>
  el.previousElementSibling ??
  (el.parentElement?.localName === 'dd' ? el.parentElement.previousElementSibling : null);
