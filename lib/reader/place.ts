import { placeAll, type Placement } from '@/lib/anchor/find';
import { findPictures } from '@/lib/anchor/findPictures';
import { type Picture, picturesOf } from '@/lib/anchor/pictures';
import type { Highlight, Span } from '@/lib/model/highlight';
import { pickSelector, type PictureSelector, type Selector } from '@/lib/model/selectors';
import { addressOf } from './images';
import type { Page } from './page';

/** Where a highlight is on screen. A picture has no letters: its span is empty, at its place in the text. */
export interface Place {
  span: Span | null;
  picture: HTMLImageElement | null;
  /** where it may be instead: a reader decides */
  possible: readonly Span[];
}

export interface Places {
  of: (highlights: readonly Highlight[]) => Place[];
  /** Tells the place of a highlight that was made by hand on this page. */
  know: (id: string, selectors: readonly Selector[], place: Place) => void;
}

/**
 * Finds highlights on a page. A place is looked for once: a highlight that was recoloured or noted stays where it is,
 * one that was given another place is looked for anew.
 */
export function createPlaces({ root, text }: Page): Places {
  const known = new Map<string, { key: string; place: Place }>();
  let pictures: Picture[] | undefined;

  const places = (fresh: readonly Highlight[]): Place[] => {
    const sought = fresh.map(({ selectors }) => pickSelector(selectors, 'PictureSelector'));
    const shown = sought.some(Boolean) ? (pictures ??= picturesOf(text, root, addressOf)) : [];
    const found = findPictures(
      text.text,
      shown,
      sought.filter((one): one is PictureSelector => Boolean(one)),
    );
    const placed = placeAll(
      text.text,
      fresh.map(({ selectors }) => selectors),
    );
    return sought.map((picture, i) => (picture ? pictured(found.shift() ?? null) : worded(placed[i]!)));
  };
  return {
    know: (id, selectors, place) => known.set(id, { key: keyOf(selectors), place }),
    of(highlights) {
      const fresh = highlights.filter(({ id, selectors }) => known.get(id)?.key !== keyOf(selectors));
      if (fresh.length > 0) {
        const found = places(fresh);
        fresh.forEach(({ id, selectors }, i) => known.set(id, { key: keyOf(selectors), place: found[i]! }));
      }
      return highlights.map(({ id }) => known.get(id)!.place);
    },
  };
}

const keyOf = (selectors: readonly Selector[]): string => JSON.stringify(selectors);

function worded(placement: Placement): Place {
  return {
    span: placement.kind === 'found' ? placement.span : null,
    picture: null,
    possible: placement.kind === 'possible' ? placement.spans : [],
  };
}

export function pictured(found: Picture | null): Place {
  const span = found && { start: found.offset, end: found.offset };
  return { span, picture: (found?.element as HTMLImageElement | undefined) ?? null, possible: [] };
}
