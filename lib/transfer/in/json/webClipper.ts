import { isRecord } from '@/lib/model/isRecord';
import { gather, type RawHighlight } from '../gather';
import { plainText } from '../html/plainText';
import type { Contents } from '../item';
import { field, list } from '../records';

export const isWebClipper = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.some((page) => isRecord(page) && 'url' in page && Array.isArray(page['highlights']));

/**
 * `[{url, title, highlights: [{text, timestamp, notes, color}], data: […]}]`: the data know what stands around a passage. Pocket's
 * archive has its highlights in `annotations/part_*.json`, with `quote` and `created_at`.
 */
export function readWebClipper(pages: readonly unknown[]): Contents {
  const gathering = gather();
  pages.forEach((page, i) => {
    const place = { line: null, entry: i + 1 };
    if (!isRecord(page)) return gathering.fault('notRecord', place);
    const data = list(page, 'data');
    const highlights = list(page, 'highlights').map((highlight, n): RawHighlight => {
      const around = field(data[n], 'textQuote');
      const notes = field(highlight, 'notes');
      return {
        quote: quoteOf(highlight),
        picture: pictureIn(field(highlight, 'text'), page['url']),
        colour: field(highlight, 'color') ?? field(data[n], 'color'),
        note: Array.isArray(notes) ? notes.filter((note) => typeof note === 'string').join('\n\n') : notes,
        prefix: field(around, 'prefix'),
        suffix: field(around, 'suffix'),
        createdAt: field(highlight, 'timestamp') ?? field(highlight, 'created_at'),
      };
    });
    const times = highlights.map(({ createdAt }) => createdAt);
    gathering.take({ url: page['url'], title: field(page, 'title'), savedAt: times[0], highlights }, place);
  });
  return gathering.contents;
}

/** Passages come with the tags of the page around their words; those of Pocket may have none, and are no HTML then. */
function quoteOf(highlight: unknown): unknown {
  const html = field(highlight, 'text');
  if (typeof html === 'string') return plainText(html);
  const quote = field(highlight, 'quote');
  return typeof quote === 'string' && /<\/?[a-z][^<>]*>/i.test(quote) ? plainText(quote) : quote;
}

/** The address of the first picture of a piece of HTML, or null. */
function pictureIn(html: unknown, pageUrl: unknown): string | null {
  const tag =
    typeof html === 'string' ? /<img\b[^<>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(html) : null;
  if (!tag || typeof pageUrl !== 'string') return null;
  return URL.parse(plainText(tag[1] ?? tag[2] ?? ''), pageUrl)?.href ?? null;
}
