import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { scrollerOf, viewOf } from '@/lib/reader/scroller';
import { createHeights, type Layout } from './heights';

// Rows drawn beyond each edge of the view: what a fast wheel passes before the next frame.
const BEYOND_PX = 800;

export interface ListWindow {
  root: { current: HTMLElement | null };
  layout: Layout;
  start: number;
  end: number;
  /** Scrolls as little as needed to show a row; `margin` is covered at the top by what stays in place there. */
  reveal: (index: number, margin: number) => void;
}

/** Draws only the rows of a list that are near the view, and keeps what is read in place while heights get known. */
export function useWindow(ids: readonly string[], estimate: () => number): ListWindow {
  const root = useRef<HTMLElement>(null);
  const heights = useMemo(() => createHeights(estimate), [estimate]);
  const [, redraw] = useState(0);
  const [range, setRange] = useState({ start: 0, end: 12 });
  const layout = heights.layout(ids);
  const now = useRef({ layout, ids });
  now.current = { layout, ids };
  const isPainted = useRef(false);
  const anchor = useRef<{ id: string; below: number } | null>(null);

  const look = (): void => {
    const list = root.current;
    if (!list?.isConnected || !isPainted.current) return;
    const { layout, ids } = now.current;
    const view = viewOf(scrollerOf(list));
    const above = view.top - list.getBoundingClientRect().top;
    const start = layout.at(above - BEYOND_PX);
    const end = Math.min(ids.length, layout.at(above + view.height + BEYOND_PX) + 1);
    setRange((old) => (old.start === start && old.end === end ? old : { start, end }));
    const first = layout.at(above);
    const id = ids[first];
    anchor.current = above > 0 && id !== undefined ? { id, below: above - layout.top(first) } : null;
  };

  // Before paint: the row that stood at the top of the view stands there again, whatever changed above it.
  useLayoutEffect(() => {
    const list = root.current;
    const kept = anchor.current;
    if (list && kept) {
      const scroller = scrollerOf(list);
      const index = ids.indexOf(kept.id);
      const above = viewOf(scroller).top - list.getBoundingClientRect().top;
      const off = index < 0 ? 0 : layout.top(index) + kept.below - above;
      if (Math.abs(off) > 0.5) scroller.scrollTop += off;
    }
    look();
  });

  useLayoutEffect(() => {
    const list = root.current!;
    const life = new AbortController();
    // The first rows are painted before it is measured how many more there is room for.
    const frame = requestAnimationFrame(() => {
      isPainted.current = true;
      size.observe(scrollerOf(list));
      look();
    });
    life.signal.addEventListener('abort', () => cancelAnimationFrame(frame));
    document.addEventListener('scroll', look, { capture: true, passive: true, signal: life.signal });
    const size = new ResizeObserver(look);
    const rows = new ResizeObserver((entries) => {
      const news = entries.filter(({ target, borderBoxSize }) =>
        heights.measure((target as HTMLElement).dataset.id!, borderBoxSize[0]!.blockSize),
      );
      if (news.length > 0) redraw((n) => n + 1);
    });
    const drawn = new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        for (const node of removedNodes) if (node instanceof HTMLElement) rows.unobserve(node);
        for (const node of addedNodes) if (node instanceof HTMLElement) rows.observe(node);
      }
    });
    for (const row of list.children) rows.observe(row);
    drawn.observe(list, { childList: true });
    life.signal.addEventListener('abort', () => [size, rows, drawn].forEach((o) => o.disconnect()));
    return () => life.abort();
  }, [heights]);

  const reveal = (index: number, margin: number): void => {
    const list = root.current;
    if (!list) return;
    const { layout } = now.current;
    const scroller = scrollerOf(list);
    const view = viewOf(scroller);
    const top = list.getBoundingClientRect().top - view.top + layout.top(index) - margin;
    const bottom = top + margin + layout.top(index + 1) - layout.top(index) - view.height;
    if (top < 0) scroller.scrollTop += top;
    else if (bottom > 0) scroller.scrollTop += bottom;
    look();
  };
  const start = Math.min(range.start, ids.length);
  return { root, layout, start, end: Math.min(Math.max(range.end, start), ids.length), reveal };
}
