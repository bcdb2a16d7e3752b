const linkProtocols = new Set(['http:', 'https:', 'mailto:']);
const pictures = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

/** Absolute address of a link, or null when it is not one that a reader may follow. */
export function linkUrl(address: string, base: string): string | null {
  const url = parse(address, base);
  return url && linkProtocols.has(url.protocol) ? url.href : null;
}

/** Absolute address of a picture, or null. Vectors as data are left out: they are documents. */
export function imageUrl(address: string, base: string): string | null {
  if (address.trim() === '') return null;
  const url = parse(address, base);
  if (!url) return null;
  return url.protocol === 'http:' || url.protocol === 'https:' || pictures.test(url.href) ? url.href : null;
}

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
