import type { Colour } from '@/lib/model/colour';
import { sourceOf } from '@/lib/article/images/source';

/** Address of a picture of a live page as its reading view will know it; `null` is no picture. */
export function liveAddressOf(img: Element): string | null {
  const source = sourceOf(img);
  return source ? (URL.parse(source, img.baseURI)?.href ?? null) : null;
}

/** A picture to be outlined, told by an attribute as it stands in the page: nothing in the page is changed for it. */
export interface OutlinedPicture {
  attribute: string;
  value: string;
  colour: Colour;
}

/** Longer values are told by their start: a picture that is data can weigh a megabyte. */
export const LONGEST = 400;

/**
 * The attributes that name a picture's address: a loader may hold it back in one, and leave a stand-in in `src` that all
 * pictures share. Where none names it (the address is one of a `srcset`) `src` has to do.
 */
export function outlineOf(img: Element, colour: Colour): OutlinedPicture[] {
  const address = liveAddressOf(img);
  const all = [...img.attributes].filter(({ name }) => name === 'src' || name.startsWith('data-'));
  const naming = all.filter(({ value }) => URL.parse(value, img.baseURI)?.href === address);
  return (naming.length > 0 ? naming : all.filter(({ name }) => name === 'src')).map(({ name, value }) => ({
    attribute: name,
    value: value.slice(0, LONGEST),
    colour,
  }));
}

/** The picture that a menu was opened over, by the address the browser shows it from: the one in view, if there are many. */
export function pictureAt(page: Document, shownFrom: string): HTMLImageElement | null {
  const same = [...page.images].filter((img) => img.currentSrc === shownFrom || img.src === shownFrom);
  const { innerHeight } = page.defaultView!;
  const inView = same.find((img) => {
    const { top, bottom } = img.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return inView ?? same[0] ?? null;
}
