import { describePicture } from '@/lib/anchor/describePicture';
import { isPageText } from '@/lib/anchor/pageText';
import { passage } from '@/lib/anchor/passage';
import { pictureOf, picturesOf } from '@/lib/anchor/pictures';
import { placeMarks } from '@/lib/anchor/placeMarks';
import { rangeOf, spanOf } from '@/lib/anchor/range';
import { articleText, type ArticleText } from '@/lib/anchor/text';
import { trim } from '@/lib/anchor/trim';
import { colours, type Colour } from '@/lib/model/colour';
import type { NewHighlight, Span } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import { codeIn } from './code';
import { liveAddressOf, outlineOf, type OutlinedPicture } from './picture';
import { liveSection } from './section';
import { highlightName } from './style';
import { lengthOf, topmost } from './topmost';

export interface PlacedMark {
  id: string;
  colour: Colour;
  selectors: Selector[];
  /** null: its words are not on the page as it is now */
  range: Range | null;
  /** the words or the address that were there when it was found: a page may put others into the same nodes */
  held: string;
  picture: HTMLImageElement | null;
  /** where its words may be, if that is not certain: never painted */
  possible: Range | null;
}

/** A mark as the library tells of it. */
export type SavedMark = Pick<PlacedMark, 'id' | 'colour' | 'selectors'>;

/** The marks of a live page: found in its text, painted over its own nodes. The page's DOM is only read. */
export function liveMarks(page: Document, outline: (pictures: OutlinedPicture[]) => void = () => undefined) {
  const marks = new Map<string, PlacedMark>();

  const paint = (): void => {
    const all = [...marks.values()];
    const seen = topmost(all.map(({ range }) => range));
    for (const colour of colours) {
      const ranges = seen.filter((_, i) => all[i]!.colour === colour).flat();
      if (ranges.length > 0) CSS.highlights.set(highlightName(colour), new Highlight(...ranges));
      else CSS.highlights.delete(highlightName(colour));
    }
    outline(all.flatMap(({ picture, colour }) => (picture ? outlineOf(picture, colour) : [])));
  };

  return {
    /** Shows these marks, each where its words are, and of the others those that `keep` names. */
    show(list: readonly SavedMark[], keep: (id: string) => boolean = () => false): void {
      const placed = list.every((mark) => isPlaced(marks.get(mark.id), mark))
        ? list.map((mark) => ({ ...marks.get(mark.id)!, ...mark }))
        : place(page, list);
      for (const id of marks.keys()) if (!keep(id)) marks.delete(id);
      for (const mark of placed) marks.set(mark.id, mark);
      paint();
    },
    /** Marks a range of the page, or answers null when no words are in it. */
    add(selected: Range, colour: Colour): NewHighlight | null {
      const text = articleText(page.body, isPageText);
      const span = spanOf(text, selected);
      const words = span && trim(text.text, span);
      if (!words) return null;
      const range = rangeOf(text, words)!;
      const section = liveSection(page.body, range);
      const told = { ...described(text, page.body, words, range), section };
      const mark = { id: crypto.randomUUID(), colour, note: '', ...told };
      marks.set(mark.id, held({ ...mark, range, picture: null, possible: null }));
      paint();
      return mark;
    },
    /** Marks a picture of the page. */
    addPicture(picture: HTMLImageElement, colour: Colour): NewHighlight | null {
      const text = articleText(page.body, isPageText);
      const found = pictureOf(text, picture, liveAddressOf);
      if (!found) return null;
      const told = { ...describePicture(text, page.body, found), section: liveSection(page.body, picture) };
      const mark = { id: crypto.randomUUID(), colour, note: '', ...told };
      marks.set(mark.id, held({ ...mark, range: null, picture, possible: null }));
      paint();
      return mark;
    },
    recolour(id: string, colour: Colour): void {
      const mark = marks.get(id);
      if (mark) marks.set(id, { ...mark, colour });
      paint();
    },
    remove(id: string): PlacedMark | undefined {
      const mark = marks.get(id);
      marks.delete(id);
      paint();
      return mark;
    },
    putBack(mark: PlacedMark): void {
      marks.set(mark.id, mark);
      paint();
    },
    ids: (): string[] => [...marks.keys()],
    get: (id: string): PlacedMark | undefined => marks.get(id),
    /** The mark under a point of the window. Where several lie over one another, the shortest: the others can be clicked elsewhere. */
    at(x: number, y: number): PlacedMark | undefined {
      const under = [...marks.values()].filter((mark) =>
        [...(shownOf(mark)?.getClientRects() ?? [])].some(
          (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
        ),
      );
      const length = ({ range }: PlacedMark): number => (range ? lengthOf(range) : 0);
      return under.sort((a, b) => length(a) - length(b))[0];
    },
    clear(): void {
      marks.clear();
      paint();
    },
  };
}

/** What the reading view would say of a passage: in code, the lines of its plain text. */
function described(text: ArticleText, root: Element, words: Span, range: Range) {
  const found = passage(text, root, words);
  const code = codeIn(root, range);
  if (!code) return found;
  const others = found.selectors.filter(({ type }) => type !== 'CodeSelector' && type !== 'TableSelector');
  return { ...found, text: code.text, selectors: [...others, code.selector] };
}

/** What is seen of a mark. */
export const shownOf = ({ picture, range }: Pick<PlacedMark, 'picture' | 'range'>): Element | Range | null =>
  picture ?? range;

/** Whether a mark is already where its words are: then a change of colour needs no search. */
function isPlaced(known: PlacedMark | undefined, mark: SavedMark): boolean {
  if (!known || !shownOf(known) || known.picture?.isConnected === false) return false;
  return (
    held(known).held === known.held && JSON.stringify(known.selectors) === JSON.stringify(mark.selectors)
  );
}

const held = (place: Omit<PlacedMark, 'held'>): PlacedMark => ({
  ...place,
  held: place.picture ? (liveAddressOf(place.picture) ?? '') : (place.range?.toString() ?? ''),
});

function place(page: Document, list: readonly SavedMark[]): PlacedMark[] {
  const text = articleText(page.body, isPageText);
  const placements = placeMarks(
    text.text,
    () => picturesOf(text, page.body, liveAddressOf),
    list.map((mark) => mark.selectors),
  );
  return list.map((mark, i): PlacedMark => {
    const placement = placements[i]!;
    return held({
      ...mark,
      range: placement.kind === 'found' ? rangeOf(text, placement.span) : null,
      picture: placement.kind === 'picture' ? (placement.picture.element as HTMLImageElement) : null,
      possible: placement.kind === 'possible' ? rangeOf(text, placement.spans[0]!) : null,
    });
  });
}
