import { useEffect, useRef } from 'preact/hooks';
import type { BulkBarProps } from './BulkBar';
import { isTyping } from './isTyping';

export interface PickKeysOptions {
  /** posts can be picked here */
  isList: boolean;
  isPicking: boolean;
  /** the row the keyboard is at */
  cursor: string | null;
  onPick: (id: string) => void;
  on: BulkBarProps['on'];
  onTagging: () => void;
}

/**
 * The keyboard while posts are picked: `x` picks the row it is at, and begins to. The keys of a row then act on all that
 * are picked.
 */
export function usePickKeys(options: PickKeysOptions): void {
  const live = useRef(options);
  live.current = options;
  useEffect(() => {
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      const { isList, isPicking, cursor, onPick, on, onTagging } = live.current;
      if (event.ctrlKey || event.metaKey || event.altKey || !isList) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const { key } = event;
      if (key === 'x' && cursor) onPick(cursor);
      else if (!isPicking) return;
      else if (key === 'Escape') on.close();
      else if (key === 'd') on.done();
      else if (key === 'e') on.archive();
      else if (key === 't') onTagging();
      else if (key === '#' || key === 'Delete' || key === 'Backspace') on.trash();
      else return;
      event.preventDefault();
    };
    // before the keys of the rows
    document.addEventListener('keydown', onKeyDown, { capture: true, signal: life.signal });
    return () => life.abort();
  }, []);
}
