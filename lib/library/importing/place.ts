import { placeAll, type Placement } from '@/lib/anchor/find';
import { passage } from '@/lib/anchor/passage';
import type { Highlight } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import type { ImportHighlight } from '@/lib/transfer/in/item';
import type { Readable } from './readBody';

/** What became of the highlights of a file. Pending ones have no text yet that they could be looked for in. */
export type Fates = Record<'placed' | 'possible' | 'lost' | 'pending', number>;

export const noFates = (): Fates => ({ placed: 0, possible: 0, lost: 0, pending: 0 });

/**
 * The highlights of a file as the library keeps them, looked for in the text of their post where that is there. What is
 * not surely found keeps the selectors it came with: the reading view looks again.
 */
export function highlightsOf(
  postId: string,
  coming: readonly ImportHighlight[],
  found: Readable | null,
  { savedAt, fates }: { savedAt: number; fates: Fates },
): Highlight[] {
  const selectors = coming.map(selectorsOf);
  const placements = found ? placed(found.text.text, coming, selectors) : [];
  return coming.map(({ colour, note, tags, createdAt, quote }, i): Highlight => {
    const placement = placements[i];
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
    if (found && placement?.kind === 'found') {
      fates.placed++;
      return { ...own, ...passage(found.text, found.root, placement.span) };
    }
    fates[placement?.kind === 'possible' ? 'possible' : placement ? 'lost' : 'pending']++;
    // in the order of the file, behind the start
    const place = { section: '', at: (i + 1) / (coming.length + 1) };
    return {
      ...own,
      ...place,
      pending: true,
      selectors: selectors[i]!,
      ...(/\s{2}/.test(quote) && { text: quote }),
    };
  });
}

// Letters of a passage that stands there by chance in no post: a line of prose.
const CERTAIN = 20;

/** Long passages that stand in the text once, to the letter, need no looking for; that is nearly all of them. */
function placed(
  text: string,
  coming: readonly ImportHighlight[],
  selectors: readonly Selector[][],
): Placement[] {
  const known = coming.map(({ quote }): Placement | null => {
    const start = quote.length < CERTAIN ? -1 : text.indexOf(quote);
    if (start < 0 || text.includes(quote, start + 1)) return null;
    return { kind: 'found', span: { start, end: start + quote.length } };
  });
  return known.includes(null) ? placeAll(text, selectors) : known.filter((place) => place !== null);
}

function selectorsOf({ quote, prefix, suffix, position }: ImportHighlight): Selector[] {
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix, occurrences: 1 },
    ...(position ? [{ type: 'TextPositionSelector' as const, ...position }] : []),
  ];
}
