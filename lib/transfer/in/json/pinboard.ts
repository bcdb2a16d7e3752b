import { isRecord } from '@/lib/model/isRecord';
import { gather } from '../gather';
import type { Contents } from '../item';
import { field } from '../records';
import { splitTags } from '../tagLists';

export const isPinboard = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.some((entry) => isRecord(entry) && 'href' in entry && 'description' in entry && 'toread' in entry);

/** `[{href, description (the title), extended (the note), time, tags by spaces, toread: "yes" | "no"}]` */
export function readPinboard(entries: readonly unknown[]): Contents {
  const gathering = gather();
  entries.forEach((entry, i) => {
    const place = { line: null, entry: i + 1 };
    if (!isRecord(entry)) return gathering.fault('notRecord', place);
    const tags = field(entry, 'tags');
    gathering.take(
      {
        url: field(entry, 'href'),
        title: field(entry, 'description'),
        note: field(entry, 'extended'),
        tags: typeof tags === 'string' ? splitTags(tags, ' ') : [],
        savedAt: field(entry, 'time'),
        status: field(entry, 'toread') === 'no' ? 'archived' : 'inbox',
      },
      place,
    );
  });
  return gathering.contents;
}
