import type { PictureSelector } from '@/lib/model/selectors';
import { fold } from './foldedText';
import { pictureKey } from './pictureKey';
import { KEPT_OF_DATA, type Picture } from './pictures';

/**
 * Finds marked pictures among those of a page: by address, in whatever size; else by caption or alternative text; else
 * by the text on both sides. `null` is lost: a picture is never guessed.
 */
export function findPictures(
  text: string,
  pictures: readonly Picture[],
  sought: readonly PictureSelector[],
): (Picture | null)[] {
  const keys = pictures.map(({ source }) => pictureKey(source));
  return sought.map((selector) => {
    const key = pictureKey(selector.source);
    const exact = pictures.filter(({ source }) => isSource(source, selector.source));
    const sized = exact.length > 0 ? exact : pictures.filter((_, i) => keys[i] === key);
    // Of the same picture twice either shows it; the one in the same surroundings is the one that was meant.
    if (sized.length > 0) return nearest(text, sized, selector);
    return (
      only(pictures.filter(({ caption }) => says(caption, selector.caption, CAPTION))) ??
      only(
        pictures.filter((one) => says(one.alt, selector.alt, ALT) && agree(one.caption, selector.caption)),
      ) ??
      only(pictures.filter((one) => stands(text, one, selector) && agree(one.caption, selector.caption)))
    );
  });
}

// Shorter ones are numbers of figures, or words such as "screenshot".
const CAPTION = 6;
const ALT = 12;

// Units of text that must agree on each side of a picture nobody knows by address or words.
const AROUND = 24;

const only = (found: readonly Picture[]): Picture | null => (found.length === 1 ? found[0]! : null);

/** Of data that was marked before its end was kept there is only the start. */
const isSource = (now: string, then: string): boolean =>
  now === then || (then.startsWith('data:') && then.length === KEPT_OF_DATA && now.startsWith(then));

const says = (now: string, then: string, least: number): boolean =>
  now.length >= least && fold(now).text === fold(then).text;

const agree = (now: string, then: string): boolean => now === '' || then === '' || says(now, then, 0);

function stands(text: string, picture: Picture, selector: PictureSelector): boolean {
  const { before, after } = around(text, picture, selector);
  return before >= AROUND && after >= AROUND;
}

function nearest(text: string, pictures: readonly Picture[], selector: PictureSelector): Picture {
  const score = (picture: Picture): number => {
    const { before, after } = around(text, picture, selector);
    return before + after;
  };
  return pictures.reduce((best, one) => (score(one) > score(best) ? one : best));
}

/** Folded units that agree on each side, counted outwards from the picture. */
function around(text: string, { offset }: Picture, { prefix, suffix }: PictureSelector) {
  const reach = 2 * Math.max(prefix.length, suffix.length); // white space is counted in, not compared
  const before = fold(text.slice(Math.max(0, offset - reach), offset)).text;
  const after = fold(text.slice(offset, offset + reach)).text;
  const [then, next] = [fold(prefix).text, fold(suffix).text];
  return {
    before: shared(before.length, then.length, (i) => before.at(-1 - i) === then.at(-1 - i)),
    after: shared(after.length, next.length, (i) => after[i] === next[i]),
  };
}

function shared(one: number, other: number, agrees: (i: number) => boolean): number {
  const most = Math.min(one, other);
  let length = 0;
  while (length < most && agrees(length)) length += 1;
  return length;
}
