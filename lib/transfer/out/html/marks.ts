import type { ArticleText } from '@/lib/anchor/text';
import type { PlacedHighlight } from '../exported';

/** A part of one text node with the highlights that lie over it, the one that begins last innermost. */
interface Piece {
  from: number;
  to: number;
  over: readonly PlacedHighlight[];
}

// There white space stands between blocks: a mark would be where none may be.
const between =
  'ul, ol, dl, table, thead, tbody, tfoot, tr, figure, div, section, article, body, blockquote, details, aside';
// holds text and nothing else, which is not shown
const bare = 'rp';

/**
 * Puts every placed highlight into `<mark>` elements of the body. Answers the last element of each, by the highlight's id;
 * `name` makes the id of the first. Lost ones are left out.
 */
export function markBody(
  body: Element,
  text: ArticleText,
  highlights: readonly PlacedHighlight[],
  name: (id: string) => string,
): Map<string, Element> {
  const ends = new Map<string, Element>();
  const placed = highlights.filter(({ span }) => span !== null);
  text.nodes.forEach((node, i) => {
    const start = text.starts[i]!;
    const pieces = piecesOf(placed, start, start + node.length);
    const isNoPlace = node.parentElement?.matches(/\S/.test(node.data) ? bare : between);
    if (pieces.length === 0 || isNoPlace) return;
    for (const { from, to, over } of pieces.toReversed()) {
      // from the end: what is before keeps its offsets
      const part = from > start ? node.splitText(from - start) : node;
      if (to - from < part.length) part.splitText(to - from);
      wrap(part, over);
    }
  });
  for (const mark of body.querySelectorAll('mark[data-of]')) {
    const id = mark.getAttribute('data-of')!;
    if (!ends.has(id)) mark.id = name(id);
    ends.set(id, mark);
    mark.removeAttribute('data-of');
  }
  for (const { highlight, picture } of highlights) {
    if (!picture) continue;
    picture.id = name(highlight.id);
    picture.setAttribute('data-colour', highlight.colour);
    ends.set(highlight.id, picture);
  }
  return ends;
}

/** The parts of a node, from offset to offset, that lie under highlights. */
function piecesOf(placed: readonly PlacedHighlight[], start: number, end: number): Piece[] {
  const here = placed.filter(({ span }) => span!.start < end && span!.end > start);
  if (here.length === 0) return [];
  const inside = (at: number): boolean => at > start && at < end;
  const cuts = [start, end, ...here.flatMap(({ span }) => [span!.start, span!.end]).filter(inside)];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(1).flatMap((to, i) => {
    const from = edges[i]!;
    const over = here
      .filter(({ span }) => span!.start <= from && span!.end >= to)
      .sort((a, b) => a.span!.start - b.span!.start);
    return over.length > 0 ? [{ from, to, over }] : [];
  });
}

function wrap(part: Text, over: readonly PlacedHighlight[]): void {
  let inner: ChildNode = part;
  for (const { highlight } of over.toReversed()) {
    const mark = part.ownerDocument.createElement('mark');
    mark.setAttribute('data-colour', highlight.colour);
    mark.setAttribute('data-of', highlight.id);
    inner.replaceWith(mark);
    mark.append(inner);
    inner = mark;
  }
}
