import { bestOf } from './srcset';

/** An address of a picture, by the name of its file. */
export const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)(?:[?#].*)?$/i;
const pictureInside = /\.(?:png|jpe?g|gif|webp|avif)/i;
const LONGEST = 2000; // characters of an address
/** attributes in which lazy loaders keep the real address, the surest first */
const lazy =
  /^data-(?:lazy-?src|original(?:-src)?|src|actualsrc|full-?src|hi-?res-?src|orig-file|image|img|url|echo|cfsrc|runner-src|linked-resource|backup|croporisrc)$/i;
const lazySet = /^data-(?:lazy-?)?(?:srcset|set)$/i;

/**
 * The address of the picture that an `<img>` means to show: what a lazy loader holds back, else its `src`, else the
 * best of its `srcset`. Null when there is none.
 */
export function sourceOf(img: Element): string | null {
  const src = img.getAttribute('src')?.trim() ?? '';
  const held = heldBack(img);
  // a loader that finished left its attribute behind: then both name the same picture, and either is right
  if (held) return held;
  if (src && !isPlaceholder(src)) return src;
  const set = img.getAttribute('srcset') ?? fromPicture(img);
  return (set && bestOf(set)) || src || null;
}

function heldBack(img: Element): string | null {
  let set: string | null = null;
  let guess: string | null = null;
  for (const { name, value } of img.attributes) {
    if (!name.startsWith('data-') || !value || value.startsWith('{')) continue;
    if (lazySet.test(name)) set = bestOf(value);
    else if (lazy.test(name) && looksLikeAddress(value)) return value.trim();
    else if (
      // where a proxy has a picture from is not where the page shows it
      /(?<!canonical-)src|original|lazy/i.test(name) &&
      value.length <= LONGEST &&
      isPicture.test(value) &&
      !/\s/.test(value.trim())
    )
      guess ??= value.trim();
  }
  return set ?? guess;
}

function looksLikeAddress(value: string): boolean {
  return (
    /^(?:https?:)?\/\/|^\.{0,2}\/|^[^\s{}]+$/.test(value.trim()) &&
    (/[/.]/.test(value) || pictureInside.test(value))
  );
}

/** Inline one-pixel pictures, blank vectors, and files named as what they are. */
export function isPlaceholder(src: string): boolean {
  if (/^data:/i.test(src)) return src.length < 1500 || /^data:image\/svg/i.test(src);
  if (src.length > LONGEST) return false;
  return /(?:^|[/_-])(?:blank|placeholder|spacer|transparent|pixel|1x1|loading|lazy)(?:[._-][^/]*)?\.(?:gif|png|svg|jpe?g)(?:$|\?)/i.test(
    src,
  );
}

function fromPicture(img: Element): string | null {
  const parent = img.parentElement;
  if (parent?.tagName !== 'PICTURE') return null;
  for (const source of parent.querySelectorAll('source')) {
    const set = source.getAttribute('srcset') ?? source.getAttribute('data-srcset');
    if (set) return set;
  }
  return null;
}
