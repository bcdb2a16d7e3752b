import { signal, type ReadonlySignal } from '@preact/signals';
import { follow } from '@/lib/library/follow';
import { successive } from './successive';

/** Records of the rows in and near the view, and of no others: a library of thousands is never read whole. */
export interface Looked<T> {
  /** what was looked at; what is in view is kept up to date */
  known: ReadonlySignal<ReadonlyMap<string, T>>;
  /** `view` is drawn now; `near` may be drawn next, and holds `view`. */
  look: (view: readonly string[], near: readonly string[]) => void;
  /** Reads these before they are drawn, without what comes after the first glance. */
  readAhead: (ids: readonly string[]) => Promise<void>;
  /** Everything is read anew. */
  forget: () => void;
}

const KEPT = 2000; // rows: scrolling back over them shows them at once
const SEEN_MS = 300; // a page that is busy all the while reads on
const STILL_MS = 150; // a view that stays this long is watched

/**
 * While a list scrolls, rows are read once and ahead of the view; where it rests they are followed. `read` leaves out
 * what is gone, and `glance` what can come a moment later, too.
 */
export function createLooked<T>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  failed: (error: unknown) => void,
  life: AbortSignal,
  glance = read,
): Looked<T> {
  const known = signal<ReadonlyMap<string, T>>(new Map());
  const next = successive(life);
  const nextList = successive(life);
  let list = nextList();
  let wanted: { view: readonly string[]; near: readonly string[] } = { view: [], near: [] };
  let reading: AbortSignal | null = null;

  const keep = (rows: ReadonlyMap<string, T>): void => {
    const old = known.peek().size > KEPT ? [] : known.peek();
    known.value = new Map([...old, ...rows]);
  };
  const unknown = (ids: readonly string[]): string[] => ids.filter((id) => !known.peek().has(id));
  // The first rows are seen before the page is busy with others.
  let isSeen = false;
  let isBegun = false;
  const lacking = (): string[] => {
    const inView = unknown(wanted.view);
    return inView.length > 0 || !isSeen ? inView : unknown(wanted.near);
  };
  // One read at a time, always of what is wanted by then: a fast scroll never waits for rows it has left behind.
  const catchUp = async (how = read): Promise<void> => {
    const mine = list;
    if (reading === mine) return;
    reading = mine;
    try {
      for (let missing = lacking(); missing.length > 0; missing = lacking()) {
        const rows = await how(missing);
        if (mine.aborted) return;
        keep(rows);
        if (rows.size < missing.length) break;
      }
    } catch (error) {
      failed(error);
    }
    reading = null;
  };

  const seen = (): void => {
    isSeen = true;
    void catchUp();
  };

  return {
    known,
    look(view, near) {
      wanted = { view, near };
      void catchUp();
      if (!isBegun) requestIdleCallback(seen, { timeout: SEEN_MS });
      isBegun = true;
      const here = AbortSignal.any([list, next()]);
      const timer = setTimeout(() => follow(() => read(view), keep, failed, here), STILL_MS);
      here.addEventListener('abort', () => clearTimeout(timer));
    },
    readAhead(ids) {
      wanted = { view: ids, near: ids };
      return catchUp(glance);
    },
    forget() {
      list = nextList();
      known.value = new Map();
    },
  };
}
