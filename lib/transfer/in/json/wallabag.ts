import { isRecord } from '@/lib/model/isRecord';
import { gather } from '../gather';
import type { ParseHtml } from '../html/parseHtml';
import type { Contents } from '../item';
import { field, list, names } from '../records';
import { statusOf } from '../status';
import { rangeIn } from './rangeIn';

export const isWallabag = (value: unknown): boolean =>
  Array.isArray(value) && value.some((entry) => isRecord(entry) && 'is_archived' in entry && 'url' in entry);

/** An array of entries, each with its page and its annotations: `text` is the note, `quote` the passage, `ranges` where it is. */
export function readWallabag(entries: readonly unknown[], parseHtml: ParseHtml): Contents {
  const gathering = gather();
  entries.forEach((entry, i) => {
    const place = { line: null, entry: i + 1 };
    if (!isRecord(entry)) return gathering.fault('notRecord', place);
    const around = rangeIn(field(entry, 'content'), parseHtml);
    const authors = names(list(entry, 'published_by'));
    gathering.take(
      {
        url: field(entry, 'url') ?? field(entry, 'given_url'),
        title: field(entry, 'title'),
        byline: authors.join(', '),
        tags: names(list(entry, 'tags')),
        savedAt: field(entry, 'created_at'),
        publishedAt: field(entry, 'published_at'),
        status: statusOf(isSet(field(entry, 'is_archived'))),
        starred: isSet(field(entry, 'is_starred')),
        html: field(entry, 'content'),
        highlights: list(entry, 'annotations').map((annotation) => {
          const quote = field(annotation, 'quote');
          const { prefix, suffix } = around(quote, list(annotation, 'ranges')[0]);
          const [note, createdAt] = [field(annotation, 'text'), field(annotation, 'created_at')];
          return { quote, prefix, suffix, note, createdAt };
        }),
      },
      place,
    );
  });
  return gathering.contents;
}

const isSet = (value: unknown): boolean => value === true || value === 1 || value === '1';
