import { hasAddress } from '@/lib/model/post';
import { createArchive, type Sink } from '../archive';
import type { Exported, ExportWords, Workshop } from '../exported';
import { chapterOf } from './chapter';
import { navPage } from './nav';
import { type Book, type BookFile, container, packageDocument } from './package';

export interface BookWriter {
  /** False where the book has no room for it any more: it is to be left unfinished. */
  add(exported: Exported): boolean;
  end(): boolean;
}

/** Writes a book chapter by chapter; what lists them all comes last. */
export function bookWriter(
  book: Pick<Book, 'id' | 'title' | 'modified'>,
  words: ExportWords,
  workshop: Workshop,
  styles: string,
  sink: Sink,
): BookWriter {
  const archive = createArchive(sink, book.modified);
  const chapters: { path: string; title: string }[] = [];
  const pictures: BookFile[] = [];
  const languages: string[] = [];
  const authors: string[] = [];
  const sources: string[] = [];
  // first, and as it stands, so that its first bytes say what the file is
  archive.add('mimetype', 'application/epub+zip', true);
  archive.add('META-INF/container.xml', container);
  archive.add('EPUB/style.css', styles);
  return {
    add(exported) {
      const chapter = chapterOf(exported, chapters.length + 1, words, workshop);
      if (!archive.add(`EPUB/${chapter.path}`, chapter.xhtml)) return false;
      for (const { path, type, bytes } of chapter.pictures) {
        if (!archive.add(`EPUB/${path}`, bytes, true)) return false;
        pictures.push({ path, type });
      }
      chapters.push({ path: chapter.path, title: chapter.title });
      languages.push(exported.post.lang);
      authors.push(exported.post.byline);
      if (hasAddress(exported.post)) sources.push(exported.post.url);
      return true;
    },
    end() {
      const all = mostFirst(languages);
      const contents = navPage(words.contents, chapters, words.lang, workshop);
      const about = packageDocument(
        { ...book, languages: all.length > 0 ? all : [words.lang], authors, sources },
        chapters.map(({ path }) => path),
        pictures,
      );
      if (!archive.add('EPUB/nav.xhtml', contents) || !archive.add('EPUB/package.opf', about)) return false;
      archive.end();
      return true;
    },
  };
}

function mostFirst(names: readonly string[]): string[] {
  const counts = Map.groupBy(names.filter(Boolean), (name) => name);
  return [...counts].sort((a, b) => b[1].length - a[1].length).map(([name]) => name);
}
