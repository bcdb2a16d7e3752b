import { gather } from '../gather';
import type { Contents } from '../item';
import { folderTags, splitTags } from '../tagLists';

/**
 * `<h1>Unread</h1><ul><li><a href time_added="SEC" tags="a,b">…`, then `<h1>Read Archive</h1>`. Instapaper has `Archive`,
 * `Starred` and the folders of its reader, without times and tags.
 */
export function readPocketHtml(document: Document): Contents {
  const gathering = gather();
  let folder = '';
  let entry = 0;
  for (const el of document.querySelectorAll('h1, a[href]')) {
    if (el.localName === 'h1') {
      folder = el.textContent.trim();
      continue;
    }
    entry++;
    const isArchive = /^(?:read )?archive$/i.test(folder);
    gathering.take(
      {
        url: el.getAttribute('href'),
        title: el.textContent,
        tags: [
          ...splitTags(el.getAttribute('tags') ?? '', ','),
          ...(isArchive ? [] : folderTags(folder.replaceAll('/', '-'))),
        ],
        savedAt: el.getAttribute('time_added'),
        status: isArchive ? 'archived' : 'inbox',
        starred: /^starred$/i.test(folder),
      },
      { line: null, entry },
    );
  }
  return gathering.contents;
}
