import { gather } from '../gather';
import type { Contents } from '../item';
import { folderTags, splitTags } from '../tagLists';
import { isBrowserFolder } from './browserFolders';

/** `<DT><H3>` folders, `<DT><A HREF ADD_DATE TAGS>`, `<DD>` notes: browsers, Pinboard, Shaarli, Raindrop. */
export function readBookmarks(document: Document): Contents {
  const gathering = gather();
  Array.from(document.querySelectorAll('a[href]')).forEach((link, i) => {
    const url = link.getAttribute('href') ?? '';
    // bookmarklets and pages of the browser itself
    if (!/^https?:/i.test(url.trim())) return gathering.leave();
    const tags = splitTags(link.getAttribute('tags') ?? '', ',');
    gathering.take(
      {
        url,
        title: link.textContent,
        note: unmarked(noteOf(link)),
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

/** linkding writes its notes behind the description, between marks. */
const unmarked = (note: string): string => note.replace(/\[\/?linkding-notes\]/g, '\n\n').trim();

/** A note stands after the address it belongs to, and may hold the lists that follow, which nobody closes it for. */
function noteOf(link: Element): string {
  const next = link.closest('dt')?.nextElementSibling;
  if (next?.localName !== 'dd') return '';
  const own = Array.from(next.childNodes).filter((node) => !['DL', 'DT', 'P'].includes(node.nodeName));
  return own.map(textOf).join('').trim();
}

/** Its words, with the lines that breaks and quotes make. */
function textOf(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeType !== 1) return node.textContent ?? '';
  const text = [...node.childNodes].map(textOf).join('');
  return /^(?:BLOCKQUOTE|DIV|LI|PRE|UL|OL)$/.test(node.nodeName) ? `\n${text.trim()}\n` : text;
}

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
