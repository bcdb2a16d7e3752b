import type { Placement } from '@/lib/anchor/find';
import { type Picture, picturesOf } from '@/lib/anchor/pictures';
import { placeMarks } from '@/lib/anchor/placeMarks';
import type { Highlight, Span } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
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

  const places = (fresh: readonly Highlight[]): Place[] =>
    placeMarks(
      text.text,
      () => (pictures ??= picturesOf(text, root, addressOf)),
      fresh.map(({ selectors }) => selectors),
    ).map((found) => (found.kind === 'picture' ? pictured(found.picture) : worded(found)));
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

export function pictured({ element, offset }: Picture): Place {
  return { span: { start: offset, end: offset }, picture: element as HTMLImageElement, possible: [] };
}
