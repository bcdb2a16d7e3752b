import { escapeHtml } from '../../escapeHtml';
import { isoTime } from '../isoTime';
import { tag } from './xhtmlPage';

/** What a book says of itself. */
export interface Book {
  /** an IRI that no other book has */
  id: string;
  title: string;
  /** BCP 47, the one most of its posts are in first */
  languages: readonly string[];
  authors: readonly string[];
  /** addresses of its posts */
  sources: readonly string[];
  modified: number;
}

export interface BookFile {
  path: string;
  type: string;
}

export const container = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/** The package document: https://www.w3.org/TR/epub-33/#sec-package-doc. `chapters`: paths in the order of reading. */
export function packageDocument(
  book: Book,
  chapters: readonly string[],
  pictures: readonly BookFile[],
): string {
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...chapters.map((path, i) => `<item id="c${i + 1}" href="${path}" media-type="application/xhtml+xml"/>`),
    ...pictures.map(({ path, type }, i) => `<item id="i${i + 1}" href="${path}" media-type="${type}"/>`),
  ];
  const metadata = [
    `<dc:identifier id="id">${escapeHtml(book.id)}</dc:identifier>`,
    `<dc:title>${escapeHtml(book.title)}</dc:title>`,
    ...languagesOf(book).map((lang) => `<dc:language>${lang}</dc:language>`),
    ...filled(book.authors).map((name) => `<dc:creator>${escapeHtml(name)}</dc:creator>`),
    ...filled(book.sources).map((url) => `<dc:source>${escapeHtml(url)}</dc:source>`),
    `<meta property="dcterms:modified">${isoTime(Math.floor(book.modified / 1000) * 1000)}</meta>`,
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${languagesOf(book)[0]}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    ${metadata.join('\n    ')}
  </metadata>
  <manifest>
    ${items.join('\n    ')}
  </manifest>
  <spine>
    <itemref idref="nav"/>
    ${chapters.map((_, i) => `<itemref idref="c${i + 1}"/>`).join('\n    ')}
  </spine>
</package>
`;
}

const filled = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => text.trim()))].filter(Boolean);

function languagesOf({ languages }: Book): string[] {
  const known = filled(languages)
    .map(tag)
    .filter((lang) => lang !== 'und');
  return known.length > 0 ? [...new Set(known)] : ['und'];
}
