import { placeAll } from '@/lib/anchor/find';
import type { Highlight, Span } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import { holdsPicture } from './picture';

/** What a post says: its text, and the addresses of its pictures. */
export interface Content {
  text: string;
  pictures: readonly string[];
}

export interface HighlightList {
  /** in the order of the text */
  found: Highlight[];
  /** those that may be somewhere: the likeliest place */
  possible: { highlight: Highlight; span: Span }[];
  lost: Highlight[];
}

type Found = { kind: 'found'; at: number } | { kind: 'possible'; span: Span } | { kind: 'lost' };

/** Sorts a post's highlights by where they are in it; those that are nowhere in it are lost. */
export function listHighlights(content: Content | null, highlights: readonly Highlight[]): HighlightList {
  const places = content
    ? placesIn(content, highlights)
    : highlights.map(({ at }): Found => ({ kind: 'found', at }));
  const list: HighlightList = { found: [], possible: [], lost: [] };
  highlights.forEach((highlight, i) => {
    const place = places[i]!;
    if (place.kind === 'found') list.found.push({ ...highlight, at: place.at });
    else if (place.kind === 'possible') list.possible.push({ highlight, span: place.span });
    else list.lost.push(highlight);
  });
  list.found.sort((a, b) => a.at - b.at);
  return list;
}

function placesIn(content: Content, highlights: readonly Highlight[]): Found[] {
  const placements = placeAll(
    content.text,
    highlights.map(({ selectors }) => selectors),
  );
  return placements.map((placement, i): Found => {
    const { selectors, at } = highlights[i]!;
    const picture = pickSelector(selectors, 'PictureSelector');
    if (picture) return holdsPicture(content, picture) ? { kind: 'found', at } : { kind: 'lost' };
    if (placement.kind === 'found') return { kind: 'found', at: placement.span.start / content.text.length };
    return placement.kind === 'possible' ? { kind: 'possible', span: placement.spans[0]! } : placement;
  });
}
