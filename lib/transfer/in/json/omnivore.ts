import type { InPieces } from '@/lib/model/inPieces';
import { gather, type RawHighlight } from '../gather';
import type { Contents } from '../item';
import { field, isRec, list, names } from '../records';
import { statusOf } from '../status';

export const isOmnivore = (value: unknown): boolean =>
  Array.isArray(value) && value.some((entry) => isRec(entry) && 'slug' in entry && 'savedAt' in entry);

/** Entries of `metadata_N_to_M.json`. `file` gives the text of another file of the archive, or ''. */
export function* readOmnivore(
  entries: readonly unknown[],
  file: (name: string) => string,
): InPieces<Contents> {
  const gathering = gather();
  for (const [i, entry] of entries.entries()) {
    yield;
    const place = { line: null, entry: i + 1 };
    if (!isRec(entry)) {
      gathering.fault('notRecord', place);
      continue;
    }
    const slug = field(entry, 'slug');
    const beside = (folder: string, end: string): string =>
      typeof slug === 'string' && slug !== '' ? file(`${folder}/${slug}.${end}`) : '';
    const state = field(entry, 'state');
    const progress = Number(field(entry, 'readingProgress') ?? 0) / 100;
    const { note, highlights } = highlightsIn(beside('highlights', 'md'), field(entry, 'savedAt'));
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
        html: beside('content', 'html'),
        note,
        highlights,
      },
      place,
    );
  }
  return gathering.contents;
}

/**
 * `> quote`, then `#label #label`, then the note, each behind an empty line. Of the lines of a quote only those that begin a
 * paragraph are marked, as in Markdown. What stands before the first is a note of the whole post.
 */
export function highlightsIn(
  markdown: string,
  createdAt: unknown,
): { note: string; highlights: RawHighlight[] } {
  const found: { quote: string[]; rest: string[] }[] = [];
  const before: string[] = [];
  let isQuote = false;
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = /^>\s?(.*)$/.exec(line);
    if (quoted && !isQuote) found.push({ quote: [], rest: [] });
    isQuote = quoted !== null || (isQuote && line.trim() !== '' && !isLabels(line));
    const last = found.at(-1);
    if (isQuote) last!.quote.push(quoted?.[1] ?? line);
    else (last?.rest ?? before).push(line);
  }
  const highlights = found.map(({ quote, rest }): RawHighlight => {
    const filled = rest.findIndex((line) => line.trim() !== '');
    const hasLabels = filled >= 0 && isLabels(rest[filled]!);
    return {
      quote: plain(quote.join('\n')),
      tags: hasLabels ? rest[filled]!.trim().split(/\s+/) : [],
      note: (hasLabels ? rest.slice(filled + 1) : rest).join('\n'),
      createdAt,
    };
  });
  return { note: before.join('\n').trim(), highlights };
}

const isLabels = (line: string): boolean =>
  line
    .trim()
    .split(/\s+/)
    .every((label) => /^#./.test(label));

/** Passages keep the Markdown of the page they were marked on; the text they are looked for in has none. */
const plain = (quote: string): string =>
  quote
    .replace(/!\[[^\]]*\]\([^)\s]*\)/g, '')
    .replace(/\[([^\]]+)\]\(https?:[^)\s]*\)/g, '$1')
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1');
