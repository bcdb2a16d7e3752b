import { batch, effect, signal, type ReadonlySignal } from '@preact/signals';
import { rangeOf } from '@/lib/anchor/range';
import { nodeAt } from '@/lib/anchor/text';
import type { Span } from '@/lib/model/highlight';
import { densest } from '@/lib/search/densest';
import type { Finder } from '@/lib/search/match';
import { showSpan } from './jump';
import type { Page } from './page';

/** Words of a search in the article: lit until the reader has had enough of them. */
export interface Hits {
  list: ReadonlySignal<readonly Span[]>;
  /** which of them was gone to; null until one was */
  at: ReadonlySignal<number | null>;
  /** Lights the words, and with `go` shows the place where most of them stand. Null puts them out. */
  find: (finder: Finder | null, go?: boolean) => void;
  step: (by: 1 | -1) => void;
}

const REACH = 200; // characters: a view's few lines in which words belong together
const LIT = 'found';
const CURRENT = 'found-now';

export function createHits(page: ReadonlySignal<Page | null>, life: AbortSignal): Hits {
  const list = signal<readonly Span[]>([]);
  const at = signal<number | null>(null);
  const wanted = signal<{ finder: Finder; go: boolean } | null>(null);

  const goTo = (index: number): void => {
    const span = list.peek()[index];
    if (!page.peek() || !span) return;
    at.value = index;
    // When the article is put in, its view does not know its own width yet: by then its lines are elsewhere.
    requestAnimationFrame(() => {
      if (page.peek() && at.peek() === index) showSpan(page.peek()!, span);
    });
  };
  const finding = effect(() => {
    const { finder, go } = wanted.value ?? {};
    const text = page.value?.text.text;
    batch(() => {
      list.value = finder && text !== undefined ? finder.all(text) : [];
      at.value = null;
      const best = go && text !== undefined && finder && densest(placesOf(page.value!, finder), REACH);
      if (best) goTo(list.peek().findIndex(({ end }) => end > best.start));
    });
  });
  const painting = effect(() => {
    const { text } = page.value ?? {};
    if (!text) return;
    const ranges = list.value.map((span) => rangeOf(text, span));
    paint(LIT, ranges, 1);
    paint(CURRENT, at.value === null ? [] : [ranges[at.value] ?? null], 2);
  });
  life.addEventListener('abort', () => {
    finding();
    painting();
  });
  return {
    list,
    at,
    find: (finder, go = false) => (wanted.value = finder && { finder, go }),
    step(by) {
      const { length } = list.peek();
      if (length > 0) goTo(((at.peek() ?? (by > 0 ? -1 : 0)) + by + length) % length);
    },
  };
}

/** Places of each word; where they are asked for in code alone, or in prose, only those. */
function placesOf({ text }: Page, finder: Finder): Span[][] {
  const each = finder.each(text.text);
  const [prose, code] = [finder.looksIn('text'), finder.looksIn('code')];
  if (prose === code) return each;
  const inCode = ({ start }: Span): boolean =>
    text.nodes[nodeAt(text, start)]?.parentElement?.closest('pre') != null;
  return each.map((spans) => spans.filter((span) => inCode(span) === code));
}

/** Above marks: their lines still show, and the words stay found. */
function paint(name: string, ranges: readonly (Range | null)[], priority: number): void {
  const found = ranges.filter((range) => range !== null);
  if (found.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...found);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
