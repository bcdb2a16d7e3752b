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

// A picture that is data has its start for a name.
const LONGEST = 400;

/** A picture that a loader has not shown yet is told by the attribute it is held back in, too. */
export function outlineOf(img: Element, colour: Colour): OutlinedPicture[] {
  const address = liveAddressOf(img);
  return [...img.attributes]
    .filter(
      ({ name, value }) =>
        name === 'src' || (name.startsWith('data-') && URL.parse(value, img.baseURI)?.href === address),
    )
    .map(({ name, value }) => ({ attribute: name, value: value.slice(0, LONGEST), colour }));
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
