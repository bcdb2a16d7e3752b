import { gather } from '../gather';
import type { Contents } from '../item';
import { splitTags } from '../tagLists';

/** `<h1>Unread</h1><ul><li><a href time_added="SEC" tags="a,b">…`, then `<h1>Read Archive</h1>`. */
export function readPocketHtml(document: Document): Contents {
  const gathering = gather();
  let isArchive = false;
  let entry = 0;
  for (const el of document.querySelectorAll('h1, a[href]')) {
    if (el.localName === 'h1') {
      isArchive = /archive/i.test(el.textContent);
      continue;
    }
    entry++;
    const title = el.textContent.trim();
    const url = el.getAttribute('href');
    gathering.take(
      {
        url,
        // Pocket writes the address where it knew no title
        title: title === url ? '' : title,
        tags: splitTags(el.getAttribute('tags') ?? '', ','),
        savedAt: el.getAttribute('time_added'),
        status: isArchive ? 'archived' : 'inbox',
      },
      { line: null, entry },
    );
  }
  return gathering.contents;
}
