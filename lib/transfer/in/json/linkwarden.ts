import { gather } from '../gather';
import type { Contents } from '../item';
import { field, list, names } from '../records';
import { folderTags } from '../tagLists';
import { timeRead } from '../times';
import { folderPaths } from './folderPaths';

export const isLinkwarden = (value: unknown): boolean =>
  list(value, 'collections').some((collection) => Array.isArray(field(collection, 'links')));

/** `{collections: [{id, name, parentId, links: […]}], pinnedLinks: [{id}]}`; a collection within another is kept as a path. */
export function readLinkwarden(value: unknown): Contents {
  const gathering = gather();
  const collections = list(value, 'collections');
  const pathOf = folderPaths(collections);
  const pinned = new Set(list(value, 'pinnedLinks').map((link) => field(link, 'id')));
  let entry = 0;
  for (const collection of collections) {
    const folder = folderTags(pathOf(field(collection, 'id')) || (names([collection])[0] ?? ''));
    for (const link of list(collection, 'links')) {
      entry++;
      const id = field(link, 'id');
      gathering.take(
        {
          url: field(link, 'url'),
          title: field(link, 'name'),
          // the reader writes it, on saving
          note: field(link, 'description'),
          tags: [...names(list(link, 'tags')), ...folder],
          savedAt: earlier(field(link, 'createdAt'), field(link, 'importDate')),
          starred: id !== undefined && pinned.has(id),
        },
        { line: null, entry },
      );
    }
  }
  return gathering.contents;
}

/** Of a link that came from another program Linkwarden keeps its time there beside its own. */
function earlier(created: unknown, before: unknown): unknown {
  const [one, other] = [timeRead(created), timeRead(before)];
  return other && (!one || other < one) ? before : created;
}
