import type { StoredPicture } from '../exported';
import { linkInstead } from '../html/linkInstead';

/** A picture as a file of a book. */
export interface BookPicture {
  /** within the book */
  path: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

// What every reading system must show: https://www.w3.org/TR/epub-33/#sec-core-media-types. Firefox and Chromium store
// AVIF as well: there a link takes its place.
const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/**
 * Gives pictures their files. A picture that is not stored, or not of a kind that books may hold, becomes a link: a book
 * asks for nothing over the network.
 */
export function bookPictures(
  article: Element,
  stored: ReadonlyMap<string, StoredPicture>,
  folder: string,
): BookPicture[] {
  const files = new Map<string, BookPicture>();
  for (const image of article.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? '';
    const known =
      files.get(source) ?? fileOf(stored.get(source) ?? ofData(source), `${folder}-${files.size + 1}`);
    if (known) {
      files.set(source, known);
      image.setAttribute('src', known.path);
      image.setAttribute('alt', image.getAttribute('alt') ?? '');
    } else linkInstead(image);
  }
  return [...files.values()];
}

function fileOf(picture: StoredPicture | null, name: string): BookPicture | null {
  const type = picture && typeOf(picture.bytes);
  return type ? { path: `images/${name}.${endings[type]}`, type, bytes: picture.bytes } : null;
}

/** By its first bytes: servers name types as they like, and a book is checked. */
function typeOf(bytes: Uint8Array): string | null {
  const starts = (...values: number[]): boolean => values.every((value, i) => bytes[i] === value);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x47, 0x49, 0x46, 0x38)) return 'image/gif';
  const isRiff = starts(0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57 && bytes[9] === 0x45;
  return isRiff ? 'image/webp' : null;
}

function ofData(source: string): StoredPicture | null {
  const [, type = '', data = ''] = /^data:([\w/+.-]+);base64,(.+)$/s.exec(source) ?? [];
  if (data === '') return null;
  try {
    return { type, bytes: Uint8Array.fromBase64(decodeURIComponent(data)) };
  } catch {
    return null;
  }
}
