import { isRecord } from '@/lib/model/isRecord';
import { gather, type RawItem } from '../gather';
import type { Contents } from '../item';
import { field, list, names } from '../records';
import { statusOf } from '../status';
import { folderTags } from '../tagLists';
import { folderPaths } from './folderPaths';

export const isKarakeep = (value: unknown): boolean =>
  list(value, 'bookmarks').some((entry) => isRecord(entry) && 'content' in entry && 'createdAt' in entry);

/** `{bookmarks: […], lists: […]}`; a bookmark names its lists by their ids, or by name. */
export function readKarakeep(value: unknown): Contents {
  const gathering = gather();
  const pathOf = listPaths(list(value, 'lists'));
  list(value, 'bookmarks').forEach((entry, i) => {
    const place = { line: null, entry: i + 1 };
    if (!isRecord(entry)) return gathering.fault('notRecord', place);
    const content = field(entry, 'content');
    const folders = list(entry, 'lists').flatMap((id) => folderTags(pathOf(id)));
    gathering.take(
      {
        url: field(content, 'url') ?? field(content, 'sourceUrl'),
        ...written(entry, content),
        tags: [...names(list(entry, 'tags')), ...folders],
        savedAt: field(entry, 'createdAt'),
        status: statusOf(field(entry, 'archived') === true),
        starred: field(entry, 'favourited') === true,
      },
      place,
    );
  });
  return gathering.contents;
}

function listPaths(lists: readonly unknown[]): (list: unknown) => string {
  const pathOf = folderPaths(lists);
  const ids = new Map(lists.map((known) => [field(known, 'name'), field(known, 'id')]));
  return (one) => {
    const name = field(one, 'name');
    return pathOf(field(one, 'id') ?? one) || pathOf(ids.get(one)) || (typeof name === 'string' ? name : '');
  };
}

/** A text of the reader's own is a note; where it has no title, its first line is that. */
function written(entry: unknown, content: unknown): Pick<RawItem, 'title' | 'note'> {
  const text = field(content, 'text');
  const own = typeof text === 'string' ? text.trim() : '';
  const [first = ''] = own.split('\n', 1);
  const notes = [own, field(entry, 'note')].filter((note) => typeof note === 'string' && note !== '');
  return {
    title: field(entry, 'title') ?? field(content, 'title') ?? first.replace(/^#+\s+/, ''),
    note: notes.join('\n\n'),
  };
}
