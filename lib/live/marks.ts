import { findAll } from '@/lib/anchor/find';
import { isPageText } from '@/lib/anchor/pageText';
import { passage } from '@/lib/anchor/passage';
import { rangeOf, spanOf } from '@/lib/anchor/range';
import { articleText, type ArticleText } from '@/lib/anchor/text';
import { trim } from '@/lib/anchor/trim';
import { colours, type Colour } from '@/lib/model/colour';
import type { NewHighlight, Span } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import { codeIn } from './code';
import { highlightName } from './style';

export interface PlacedMark {
  id: string;
  colour: Colour;
  selectors: Selector[];
  /** null: its words are not on the page as it is now */
  range: Range | null;
}

/** The marks of a live page: found in its text, painted over its own nodes. The page's DOM is only read. */
export function liveMarks(page: Document) {
  const marks = new Map<string, PlacedMark>();

  const paint = (): void => {
    for (const colour of colours) {
      const ranges = [...marks.values()].filter((m) => m.colour === colour && m.range).map((m) => m.range!);
      if (ranges.length > 0) CSS.highlights.set(highlightName(colour), new Highlight(...ranges));
      else CSS.highlights.delete(highlightName(colour));
    }
  };

  return {
    /** Shows these marks, each where its words are, and of the others those that `keep` names. */
    show(list: readonly Omit<PlacedMark, 'range'>[], keep: (id: string) => boolean = () => false): void {
      const placed = list.every((mark) => isPlaced(marks.get(mark.id), mark))
        ? list.map((mark) => ({ ...mark, range: marks.get(mark.id)!.range }))
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
      const range = rangeOf(text, words);
      const mark = { id: crypto.randomUUID(), colour, note: '', ...described(text, page.body, words, range) };
      marks.set(mark.id, { ...mark, range });
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
    /** The mark under a point of the window. */
    at(x: number, y: number): PlacedMark | undefined {
      return [...marks.values()].find(({ range }) =>
        [...(range?.getClientRects() ?? [])].some(
          (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
        ),
      );
    },
    clear(): void {
      marks.clear();
      paint();
    },
  };
}

/** What the reading view would say of a passage: in code, the lines of its plain text. */
function described(text: ArticleText, root: Element, words: Span, range: Range | null) {
  const found = passage(text, root, words);
  const code = range && codeIn(root, range);
  if (!code) return found;
  const others = found.selectors.filter(({ type }) => type !== 'CodeSelector');
  return { ...found, text: code.text, selectors: [...others, code.selector] };
}

/** Whether a mark is already where its words are: then a change of colour needs no search. */
function isPlaced(known: PlacedMark | undefined, mark: Omit<PlacedMark, 'range'>): boolean {
  return (
    known?.range?.collapsed === false && JSON.stringify(known.selectors) === JSON.stringify(mark.selectors)
  );
}

function place(page: Document, list: readonly Omit<PlacedMark, 'range'>[]): PlacedMark[] {
  const text = articleText(page.body, isPageText);
  const spans = findAll(
    text.text,
    list.map((mark) => mark.selectors),
  );
  return list.map((mark, i) => ({ ...mark, range: spans[i] ? rangeOf(text, spans[i]) : null }));
}

export type LiveMarks = ReturnType<typeof liveMarks>;
