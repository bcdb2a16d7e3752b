import { gather, type RawHighlight } from '../gather';
import type { Contents } from '../item';
import { field, isRec, list, names } from '../records';
import { statusOf } from '../status';

export const isOmnivore = (value: unknown): boolean =>
  Array.isArray(value) && value.some((entry) => isRec(entry) && 'slug' in entry && 'savedAt' in entry);

/** Entries of `metadata_N_to_M.json`. `file` gives the text of another file of the archive, or ''. */
export function readOmnivore(entries: readonly unknown[], file: (name: string) => string): Contents {
  const gathering = gather();
  entries.forEach((entry, i) => {
    const place = { line: null, entry: i + 1 };
    if (!isRec(entry)) return gathering.fault('notRecord', place);
    const slug = field(entry, 'slug');
    const beside = (folder: string, end: string): string =>
      typeof slug === 'string' && slug !== '' ? file(`${folder}/${slug}.${end}`) : '';
    const state = field(entry, 'state');
    const progress = Number(field(entry, 'readingProgress') ?? 0) / 100;
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
        highlights: highlightsIn(beside('highlights', 'md'), field(entry, 'savedAt')),
      },
      place,
    );
  });
  return gathering.contents;
}

/** `> quote`, then `#label #label`, then the note. */
export function highlightsIn(markdown: string, createdAt: unknown): RawHighlight[] {
  const found: { quote: string[]; rest: string[] }[] = [];
  let isQuote = false;
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = /^>\s?(.*)$/.exec(line);
    if (quoted) {
      if (!isQuote) found.push({ quote: [], rest: [] });
      found.at(-1)!.quote.push(quoted[1]!);
    } else found.at(-1)?.rest.push(line);
    isQuote = quoted !== null;
  }
  return found.map(({ quote, rest }) => {
    const filled = rest.findIndex((line) => line.trim() !== '');
    const labels = filled < 0 ? [] : rest[filled]!.trim().split(/\s+/);
    const isLabels = filled >= 0 && labels.every((label) => /^#./.test(label));
    return {
      quote: plain(quote.join('\n')),
      tags: isLabels ? labels : [],
      note: (isLabels ? rest.slice(filled + 1) : rest).join('\n'),
      createdAt,
    };
  });
}

/** Passages keep the Markdown of the page they were marked on; the text they are looked for in has none. */
const plain = (quote: string): string =>
  quote
    .replace(/!\[[^\]]*\]\([^)\s]*\)/g, '')
    .replace(/\[([^\]]+)\]\(https?:[^)\s]*\)/g, '$1')
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1');
