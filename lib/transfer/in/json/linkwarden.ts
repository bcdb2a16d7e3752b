import { gather } from '../gather';
import type { Contents } from '../item';
import { field, list, names } from '../records';
import { folderTags } from '../tagLists';

export const isLinkwarden = (value: unknown): boolean =>
  list(value, 'collections').some((collection) => Array.isArray(field(collection, 'links')));

/** `{collections: [{name, parentId, links: […]}]}`; a collection within another is kept as a path. */
export function readLinkwarden(value: unknown): Contents {
  const gathering = gather();
  const collections = list(value, 'collections');
  const byId = new Map(collections.map((collection) => [field(collection, 'id'), collection]));
  let entry = 0;
  for (const collection of collections) {
    const folder = folderTags(pathOf(collection, byId));
    for (const link of list(collection, 'links')) {
      entry++;
      gathering.take(
        {
          url: field(link, 'url'),
          title: field(link, 'name'),
          excerpt: field(link, 'description'),
          tags: [...names(list(link, 'tags')), ...folder],
          savedAt: field(link, 'createdAt'),
        },
        { line: null, entry },
      );
    }
  }
  return gathering.contents;
}

const DEEPEST = 10; // a file may name a collection as its own parent

function pathOf(collection: unknown, byId: ReadonlyMap<unknown, unknown>): string {
  const path: unknown[] = [];
  let at: unknown = collection;
  while (at !== undefined && path.length < DEEPEST) {
    path.unshift(field(at, 'name'));
    const parent = field(at, 'parentId');
    at = parent === null || parent === undefined ? undefined : byId.get(parent);
  }
  return path.filter((name) => typeof name === 'string').join('/');
}
