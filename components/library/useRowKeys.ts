import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shelves } from '@/lib/shelves/shelves';
import { focusHead } from '@/components/ui/focusBack';
import { isTyping } from './isTyping';
import type { RowAct } from './rowActions';
import type { Picks } from './useBulk';

const acts: Record<string, RowAct> = {
  e: 'archive',
  s: 'star',
  d: 'done',
  t: 'tags',
  '#': 'trash',
  Delete: 'trash',
  Backspace: 'trash',
};

export interface RowKeysOptions {
  shelves: Shelves;
  /** the open post, if the list stands beside one: then its own keys are the reading view's */
  open: string | null;
  /** several posts at once; null where none can be picked */
  picks: Picks | null;
  onHelp: () => void;
  onSearch: () => void;
}

/**
 * The keyboard of a list: which row it is at, and what its keys do there. While posts are picked they do it to all of these,
 * as far as it can be done to several.
 */
export function useRowKeys({ shelves, open, picks, onHelp, onSearch }: RowKeysOptions) {
  const [cursor, put] = useState<{ id: string; follow: boolean } | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const setCursor = (id: string, follow: boolean): void => {
    put((old) => (old?.id === id && !follow ? old : { id, follow }));
  };
  useEffect(() => {
    if (open !== null) put({ id: open, follow: false });
  }, [open]);
  // The row may have left its list, here or in another page: its neighbour takes its place, and the focus with it.
  const ids = shelves.ids.value;
  const place = useRef(0);
  /** the row whose own button was pressed last: the keyboard may be at another, or at none */
  const acted = useRef<string | null>(null);
  const before = useRef({ open, count: 0 });
  useEffect(() => {
    const isBack = before.current.open !== null && open === null;
    const isEmptied = before.current.count > 0 && ids?.length === 0;
    before.current = { open, count: ids?.length ?? 0 };
    if (open !== null || ids === null) return;
    const at = cursor ? ids.indexOf(cursor.id) : -1;
    if (at >= 0) place.current = at;
    const hasLeft = (cursor !== null && at < 0) || (acted.current !== null && !ids.includes(acted.current));
    const isNowhere = document.activeElement === document.body;
    const next = ids[at >= 0 ? at : Math.min(place.current, ids.length - 1)];
    if (next && ((cursor && isBack) || (hasLeft && isNowhere))) put({ id: next, follow: true });
    else if (isEmptied && isNowhere) focusHead();
    if (hasLeft) acted.current = null;
  }, [open, ids, cursor]);
  const list = shelves.list.value;
  useEffect(() => {
    if (open === null) put(null);
    acted.current = null;
    setEditing(null);
  }, [list]);

  const act = (id: string, what: RowAct): void => {
    const post = shelves.rows.known.peek().get(id)?.post;
    if (!post) return;
    if (what === 'tags') {
      setCursor(id, false);
      setEditing(id);
      return;
    }
    place.current = Math.max(0, shelves.ids.peek()?.indexOf(id) ?? 0);
    acted.current = id;
    if (what === 'export') return shelves.exporting.open({ ids: [id], name: post.title });
    void shelves.acts[what](post);
  };
  const edit = (id: string | null, back = false): void => {
    if (back && editing) put({ id: editing, follow: true });
    setEditing(id);
  };

  const live = useRef<(event: KeyboardEvent) => void>(() => undefined);
  live.current = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const key = keyOf(event);
    if (key === '/') onSearch();
    else if (key === '?' && open === null) onHelp();
    else if (open === null && (key === 'j' || key === 'ArrowDown')) step(1);
    else if (open === null && (key === 'k' || key === 'ArrowUp')) step(-1);
    else if (open === null && key === 'z') shelves.notices.undo();
    else if (open === null && cursor && key === 'Enter' && event.target === document.body)
      shelves.go({ view: 'post', postId: cursor.id, highlightId: null });
    else if (picks && cursor && key === 'x') picks.toggle(cursor.id);
    else if (picks?.isPicking && key === 'Escape') picks.end();
    else if (!acts[key] || !onKeyAct(acts[key])) return;
    event.preventDefault();
  };
  const step = (by: number): void => {
    const ids = shelves.ids.peek() ?? [];
    const at = cursor ? ids.indexOf(cursor.id) : -1;
    const id = at < 0 ? ids[0] : ids[at + by];
    if (id) setCursor(id, true);
  };
  /** Answers whether there was anything to do it to. */
  const onKeyAct = (what: RowAct): boolean => {
    if (picks?.isPicking && picks.act(what)) return true;
    if (open !== null || !cursor) return false;
    const { id } = cursor;
    const row = shelves.rows.known.peek().get(id);
    const trashed = row?.post.deletedAt !== null;
    if (trashed) return true;
    // The row may leave the list: the keyboard goes on with its neighbour.
    if (what === 'archive' || what === 'trash' || what === 'done') {
      const ids = shelves.ids.peek() ?? [];
      const at = ids.indexOf(id);
      const neighbour = ids[at + 1] ?? ids[at - 1];
      if (neighbour) setCursor(neighbour, true);
    }
    act(id, what);
    return true;
  };
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener('keydown', (event) => live.current(event), { signal: life.signal });
    return () => life.abort();
  }, []);

  return { cursor, setCursor, editing, edit, act };
}

/** A letter where the keyboard writes others is told by its place: with a Korean layout J types ㅓ. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return place && !shiftKey && !/^[ -~]$/.test(key) ? place.toLowerCase() : key;
}
