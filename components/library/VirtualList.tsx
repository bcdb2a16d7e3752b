import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useWindow } from './useWindow';
import './VirtualList.css';

export interface VirtualListProps {
  ids: readonly string[];
  label: string;
  /** height of a row nobody has seen yet, px; the same function as long as rows look the same */
  estimate: () => number;
  row: (id: string, index: number) => ComponentChildren;
  /** the rows that are drawn now, and those that may be next */
  onLook: (drawn: readonly string[], near: readonly string[]) => void;
  onEnd?: (() => void) | undefined;
  /** row the keyboard is at; scrolled to whenever it changes, and focused if `follow` */
  cursor?: { id: string; follow: boolean } | null;
  /** what covers the top of the view, px */
  covered?: number;
}

const NEAR = 60; // rows on each side that are read ahead

/** A list of thousands of which only the rows near the view exist. Rows may have any height. */
export function VirtualList({
  ids,
  label,
  estimate,
  row,
  onLook,
  onEnd,
  cursor,
  covered = 0,
}: VirtualListProps) {
  const { root, layout, start, end, reveal } = useWindow(ids, estimate);
  const drawn = ids.slice(start, end);
  const looked = drawn.join();
  useLayoutEffect(() => onLook(drawn, ids.slice(Math.max(0, start - NEAR), end + NEAR)), [looked]);
  const atEnd = end >= ids.length;
  useEffect(() => {
    if (atEnd) onEnd?.();
  }, [atEnd, ids.length]);

  const pending = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!cursor) return;
    const index = ids.indexOf(cursor.id);
    if (index < 0) return;
    reveal(index, covered);
    pending.current = cursor.follow ? cursor.id : null;
  }, [cursor]);
  useLayoutEffect(() => {
    if (pending.current === null) return;
    const found = root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(pending.current)}"] a`);
    if (!found) return;
    pending.current = null;
    found.focus({ preventScroll: true });
  });

  return (
    <ol
      ref={root as { current: HTMLOListElement | null }}
      class="virtual-list"
      aria-label={label}
      style={{ paddingBlockStart: `${layout.top(start)}px`, blockSize: `${layout.total}px` }}
    >
      {drawn.map((id, i) => (
        <li key={id} data-id={id} aria-posinset={start + i + 1} aria-setsize={ids.length}>
          {row(id, start + i)}
        </li>
      ))}
    </ol>
  );
}
