import { classOf, findAll } from '../names';
import type { InPieces } from '@/lib/model/inPieces';
import { each } from '../step';
import { textStart } from '../textStart';
import { sourceOf, isPlaceholder } from './source';

const kept = new Set(['src', 'alt', 'title', 'width', 'height', 'class']);

/** Gives every `<img>` the address it means, and drops trackers and what never gets one. `<picture>` becomes its `<img>`. */
export function* images(root: Element): InPieces<number> {
  let changed = 0;
  for (const picture of findAll(root, 'picture')) if (!picture.querySelector('img')) picture.remove();
  yield* each(root.querySelectorAll('img'), (img) => {
    const source = sourceOf(img);
    if (
      !source ||
      (isPlaceholder(source) && /^data:/i.test(source)) ||
      isTracker(img) ||
      (!/^data:/i.test(source) && badge.test(source))
    ) {
      img.remove();
      changed++;
      return;
    }
    if (img.getAttribute('src') !== source) changed++;
    const beside = img.nextElementSibling;
    if (beside && ofFile.test(textStart(beside, LINE)) && img.closest('a')) beside.remove();
    if (isSmall(img)) {
      img.replaceWith(emoji(img));
      changed++;
      return;
    }
    img.setAttribute('src', source);
    for (const { name } of Array.from(img.attributes)) if (!kept.has(name)) img.removeAttribute(name);
    if (img.parentElement?.tagName === 'PICTURE') img.parentElement.replaceWith(img);
  });
  return changed;
}

/** States of builds and licences, as pictures of a line of text. */
const badge = /\bshields\.io\/|\/badges?(?:\/|\.svg)|[/_-]badge\.svg|badge\.fury\.io/i;

/** "plan.png 1920×1080 312 KB": what a link to a file says of it, beside the picture. */
const ofFile = /\d\s?[×x]\s?\d{2,5}\D{1,3}[\d.,]+\s?[KM]B\s*$/;
const LINE = 300; // characters; with more it is text

export const isTracker = (img: Element): boolean =>
  ['width', 'height'].every((name) => /^[01]$/.test(img.getAttribute(name) ?? ''));

const SMALL = 48; // CSS px; faces of commenters and icons, never a figure

function isSmall(img: Element): boolean {
  const named =
    /(?:^|[\s_-])(?:avatar|gravatar|emoji|icon|profile-?(?:image|pic|photo)|author-?(?:image|img|photo))(?:$|[\s_-])/i.test(
      classOf(img),
    );
  const size = (name: string): number => {
    const length = img.getAttribute(name) ?? '';
    return length.includes('%') ? NaN : Number.parseInt(length, 10);
  };
  return named || (size('width') <= SMALL && size('height') <= SMALL);
}

/** The character that an emoji picture stands for; nothing for other small pictures. */
function emoji(img: Element): string {
  const alt = img.getAttribute('alt') ?? '';
  return alt.length <= 12 && /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(alt) ? alt : '';
}
