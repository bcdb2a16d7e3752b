import { annotationsFile } from '@/lib/transfer/out/annotations';
import { createArchive, type Sink } from '@/lib/transfer/out/archive';
import { bookWriter } from '@/lib/transfer/out/epub/book';
import type { Exported, ExportWords, Workshop } from '@/lib/transfer/out/exported';
import { namer } from '@/lib/transfer/out/fileName';
import { htmlFile } from '@/lib/transfer/out/html/htmlFile';
import { postMarkdown } from '@/lib/transfer/out/markdown/postMarkdown';
import { ankiTsv } from '@/lib/transfer/out/tables/ankiTsv';
import { bookmarksHtml } from '@/lib/transfer/out/tables/bookmarks';
import { highlightsCsv } from '@/lib/transfer/out/tables/highlightsCsv';
import { readwiseCsv } from '@/lib/transfer/out/tables/readwiseCsv';
import type { TextFormat } from '@/lib/transfer/out/textFormat';
import { type ExportFormat, shapes } from './formats';

/** Takes posts one after another; what it makes of them goes to its sink. */
export interface Writer {
  /** media type of the file */
  type: string;
  /** False where the file has no room for it any more: it is to be left unfinished. */
  add(exported: Exported): boolean;
  end(): boolean;
}

export interface Tools {
  words: ExportWords;
  workshop: Workshop;
  styles: string;
  template: string;
  /** Markdown with the text */
  body: boolean;
  now: number;
  /** one post, so no archive round its file */
  isAlone: boolean;
  sink: Sink;
}

export function writerOf(format: ExportFormat, tools: Tools): Writer {
  const { words, workshop, styles, template, body, now, sink } = tools;
  const id = (): string => `urn:uuid:${crypto.randomUUID()}`;
  if (format === 'markdown')
    return eachWriter('text/markdown', format, tools, (one) => postMarkdown(one, words, { template, body }));
  if (format === 'html')
    return eachWriter('text/html', format, tools, (one) => htmlFile(one, words, workshop, styles));
  if (format === 'epub') {
    const title = `Galpi ${words.date(now)}`;
    return bookAs(tools, (name) =>
      bookWriter({ id: id(), title: name ?? title, modified: now }, words, workshop, styles, sink),
    );
  }
  const text: Record<Exclude<ExportFormat, 'markdown' | 'html' | 'epub'>, () => TextFormat> = {
    csv: () => highlightsCsv(words),
    readwise: () => readwiseCsv(words),
    anki: () => ankiTsv(words),
    annotations: () => annotationsFile(words, id),
    bookmarks: bookmarksHtml,
  };
  return textWriter(text[format](), sink);
}

function textWriter(format: TextFormat, sink: Sink): Writer {
  const encoder = new TextEncoder();
  const write = (text: string): boolean => {
    sink(encoder.encode(text));
    return true;
  };
  write(format.start());
  return {
    type: format.type,
    add: (exported) => write(format.post(exported)),
    end: () => write(format.end()),
  };
}

/** A file for each post: alone, or in an archive under names that no two share. */
function eachWriter(
  type: string,
  format: ExportFormat,
  { isAlone, now, sink }: Tools,
  textOf: (exported: Exported) => string,
): Writer {
  if (isAlone)
    return {
      type,
      add(exported) {
        sink(new TextEncoder().encode(textOf(exported)));
        return true;
      },
      end: () => true,
    };
  const archive = createArchive(sink, now);
  const nameOf = namer(shapes[format].extension, 'galpi');
  return {
    type: 'application/zip',
    add: (exported) => archive.add(nameOf(exported.post.title), textOf(exported)),
    end() {
      archive.end();
      return true;
    },
  };
}

/** A book of one post is called as the post is. */
function bookAs({ isAlone }: Tools, open: (title: string | null) => Omit<Writer, 'type'>): Writer {
  let book: Omit<Writer, 'type'> | undefined;
  return {
    type: 'application/epub+zip',
    add(exported) {
      book ??= open(isAlone ? exported.post.title.trim() || null : null);
      return book.add(exported);
    },
    end: () => book?.end() ?? true,
  };
}
