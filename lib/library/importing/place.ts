import { pictureName } from '@/lib/anchor/describePicture';
import { placeAll, type Placement } from '@/lib/anchor/find';
import { passage } from '@/lib/anchor/passage';
import type { Highlight } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import type { ImportHighlight } from '@/lib/transfer/in/item';
import type { Readable } from './readBody';

/** What became of the highlights of a file. Pending ones have no text yet that they could be looked for in. */
export type Fates = Record<'placed' | 'possible' | 'lost' | 'pending', number>;

export const noFates = (): Fates => ({ placed: 0, possible: 0, lost: 0, pending: 0 });

/** Where highlights of a file stand in the text of their post. */
export type Places = ReadonlyMap<ImportHighlight, Place>;
type Place = { kind: 'placed'; passage: ReturnType<typeof passage> } | { kind: 'possible' | 'lost' };

// Letters of a passage that stands by chance in no other post: a line of prose. In the text that it was marked in, what
// stands there once is the passage, however short.
const ELSEWHERE = 20;
export const AT_HOME = 4;

/** Looks for the highlights of a file in the text of their post. `certain`: letters of a passage that needs no context. */
export function placesOf(
  coming: readonly ImportHighlight[],
  { root, text }: Readable,
  certain = ELSEWHERE,
): Places {
  // pictures are looked for where they are seen
  const passages = coming.filter(({ picture }) => picture === '');
  const found = placed(text.text, passages, certain);
  return new Map(
    passages.map((highlight, i): [ImportHighlight, Place] => {
      const placement = found[i]!;
      if (placement.kind !== 'found') return [highlight, { kind: placement.kind }];
      return [highlight, { kind: 'placed', passage: passage(text, root, placement.span) }];
    }),
  );
}

/**
 * The highlights of a file as the library keeps them. What is not surely found in the text of its post, or has none yet, keeps
 * the selectors it came with: the reading view looks again.
 */
export function highlightsOf(
  postId: string,
  coming: readonly ImportHighlight[],
  places: Places,
  { savedAt, fates }: { savedAt: number; fates: Fates },
): Highlight[] {
  return coming.map((highlight, i): Highlight => {
    const { colour, note, tags, createdAt, quote, picture } = highlight;
    const place = places.get(highlight);
    const at = createdAt ?? savedAt;
    const own = {
      id: crypto.randomUUID(),
      postId,
      colour,
      note,
      tags,
      createdAt: at,
      updatedAt: at,
      rev: 1,
    };
    fates[place?.kind ?? 'pending']++;
    if (place?.kind === 'placed') return { ...own, ...place.passage };
    return {
      ...own,
      section: '',
      // in the order of the file, behind the start
      at: (i + 1) / (coming.length + 1),
      pending: true,
      selectors: selectorsOf(highlight),
      ...(/\s{2}/.test(quote) && { text: quote }),
      ...(picture !== '' && { text: pictureName(picture) }),
    };
  });
}

/** Passages that stand in the text once, to the letter, need no looking for; that is nearly all of them. */
function placed(text: string, coming: readonly ImportHighlight[], certain: number): Placement[] {
  const known = coming.map(({ quote }): Placement | null => {
    const start = quote.length < certain ? -1 : text.indexOf(quote);
    if (start < 0 || text.includes(quote, start + 1)) return null;
    return { kind: 'found', span: { start, end: start + quote.length } };
  });
  const looked = known.includes(null) ? placeAll(text, coming.map(selectorsOf)) : [];
  return known.map((place, i) => place ?? looked[i]!);
}

function selectorsOf({ quote, picture, prefix, suffix, position }: ImportHighlight): Selector[] {
  if (picture !== '')
    return [{ type: 'PictureSelector', source: picture, alt: '', caption: '', prefix, suffix }];
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix, occurrences: 1 },
    ...(position ? [{ type: 'TextPositionSelector' as const, ...position }] : []),
  ];
}
