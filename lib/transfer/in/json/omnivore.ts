import type { InPieces } from '@/lib/model/inPieces';
import { isRecord } from '@/lib/model/isRecord';
import { gather } from '../gather';
import type { Contents } from '../item';
import { field, list, names } from '../records';
import { statusOf } from '../status';
import { highlightsIn } from './omnivoreHighlights';

export const isOmnivore = (value: unknown): boolean =>
  Array.isArray(value) && value.some((entry) => isRecord(entry) && 'slug' in entry && 'savedAt' in entry);

/** Entries of `metadata_N_to_M.json`. `file` gives the text of another file of the archive, or ''. */
export function* readOmnivore(
  entries: readonly unknown[],
  file: (name: string) => string,
): InPieces<Contents> {
  const gathering = gather();
  for (const [i, entry] of entries.entries()) {
    yield;
    const place = { line: null, entry: i + 1 };
    if (!isRecord(entry)) {
      gathering.fault('notRecord', place);
      continue;
    }
    const slug = field(entry, 'slug');
    const beside = (folder: string, end: string): string =>
      typeof slug === 'string' && slug !== '' ? file(`${folder}/${slug}.${end}`) : '';
    const state = field(entry, 'state');
    const progress = Number(field(entry, 'readingProgress') ?? 0) / 100;
    const html = beside('content', 'html');
    const { note, highlights } = highlightsIn(beside('highlights', 'md'), field(entry, 'savedAt'), html);
    gathering.take(
      {
        url: field(entry, 'url'),
        title: field(entry, 'title'),
        byline: field(entry, 'author'),
        excerpt: field(entry, 'description'),
        tags: names(list(entry, 'labels')),
        savedAt: field(entry, 'savedAt'),
        publishedAt: field(entry, 'publishedAt'),
        status: statusOf(typeof state === 'string' && /^archived$/i.test(state), progress),
        progress,
        html,
        note,
        highlights,
      },
      place,
    );
  }
  return gathering.contents;
}
