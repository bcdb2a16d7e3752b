import { pickSelector, type Selector } from '@/lib/model/selectors';
import { placeAll, type Placement } from './find';
import { findPictures } from './findPictures';
import type { Picture } from './pictures';

/** What became of a passage or a picture. */
export type MarkPlacement = Placement | { kind: 'picture'; picture: Picture };

/** Finds all marks of a page: passages by its text, pictures among its own. `pictures` is asked only where one is marked. */
export function placeMarks(
  text: string,
  pictures: () => readonly Picture[],
  list: readonly (readonly Selector[])[],
): MarkPlacement[] {
  const marked = list.map((selectors) => pickSelector(selectors, 'PictureSelector'));
  const sought = marked.flatMap((one) => one ?? []);
  const passages = list.filter((_, i) => !marked[i]);
  const shown = sought.length > 0 ? findPictures(text, pictures(), sought) : [];
  const placed = passages.length > 0 ? placeAll(text, passages) : [];
  return marked.map((one): MarkPlacement => {
    if (!one) return placed.shift()!;
    const picture = shown.shift() ?? null;
    return picture ? { kind: 'picture', picture } : { kind: 'lost' };
  });
}
