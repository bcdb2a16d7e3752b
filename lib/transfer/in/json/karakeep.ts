import { gather } from '../gather';
import type { Contents } from '../item';
import { field, isRec, list, names } from '../records';
import { statusOf } from '../status';

export const isKarakeep = (value: unknown): boolean =>
  list(value, 'bookmarks').some((entry) => isRec(entry) && 'content' in entry && 'createdAt' in entry);

/** `{bookmarks: […], lists: […]}`; a bookmark names its lists by their ids, or by name. */
export function readKarakeep(value: unknown): Contents {
  const gathering = gather();
  const called = new Map(list(value, 'lists').map((known) => [field(known, 'id'), field(known, 'name')]));
  list(value, 'bookmarks').forEach((entry, i) => {
    const place = { line: null, entry: i + 1 };
    if (!isRec(entry)) return gathering.fault('notRecord', place);
    const content = field(entry, 'content');
    const lists = list(entry, 'lists').map((id) => called.get(field(id, 'id') ?? id) ?? id);
    gathering.take(
      {
        url: field(content, 'url') ?? field(content, 'sourceUrl'),
        title: field(entry, 'title') ?? field(content, 'title'),
        tags: [...names(list(entry, 'tags')), ...names(lists)],
        savedAt: field(entry, 'createdAt'),
        note: field(entry, 'note'),
        status: statusOf(field(entry, 'archived') === true),
        starred: field(entry, 'favourited') === true,
      },
      place,
    );
  });
  return gathering.contents;
}
