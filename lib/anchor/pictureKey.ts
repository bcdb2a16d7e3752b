import { decoded } from '@/lib/model/decoded';

const image = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i;
// A segment that no program is called by: a number or a hash of the picture.
const named = /\/(?=[^/]*\d)[^/]{16,}(?:\/|$)/;

// What content networks and themes write into a path to ask for a size, one segment or one ending each.
const sizes = [
  /\/(?:resize|fit|fill|crop|w|h|c|q|f|g|dpr|width|height|quality|format|auto)(?:[:_=][^/]+)(?=\/)/gi,
  /\/(?:max|min|resize)\/\d+(?:[x/]\d+)?(?=\/)/gi,
  /\/[swh]\d{2,4}(?:-[a-z0-9-]+)?(?=\/)/gi,
  /=[swh]\d{2,4}[a-z0-9-]*$/i,
  /[-_](?:\d{2,4}x\d{2,4}|\d{2,4}w|scaled|thumb(?:nail)?)(?=\.[a-z]+$)/i,
  /@\dx(?=\.[a-z]+$)/i,
];

/**
 * What is the same of a picture's address in every size and from every copy of its site: the path, without what asks
 * for a size. The query counts only where the path names no picture.
 */
export function pictureKey(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return address;
  const inner = innerAddress(url);
  if (inner) return pictureKey(inner);
  const path = sizes.reduce((rest, size) => rest.replace(size, ''), decoded(url.pathname));
  return image.test(path) || named.test(path) ? path : path + url.search;
}

/** The address that a resizing service was given, in its query or at the end of its path. */
function innerAddress(url: URL): string | null {
  // By hand: in a content script Firefox iterates over no parameter of a `URLSearchParams`.
  for (const pair of url.search.slice(1).split('&')) {
    const value = decoded(pair.slice(pair.indexOf('=') + 1));
    const path = value.split(/[?#]/)[0]!;
    if (/^(?:https?:\/\/|\/)/.test(value) && image.test(path))
      return URL.parse(value, url.origin)?.href ?? null;
  }
  return /\/(https?:\/\/?[^/].+)$/.exec(decoded(url.pathname))?.[1] ?? null;
}
