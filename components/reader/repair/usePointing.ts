import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Repair } from '@/lib/reader/repair/repair';

/** The mouse over the captured page: the part it is over, and a click that turns it. A finger has no part it is over. */
export function usePointing(repair: Repair, page: RefObject<HTMLElement | null>): Element | null {
  const [over, setOver] = useState<Element | null>(null);
  useEffect(() => {
    const root = page.current!;
    const life = new AbortController();
    const { signal } = life;
    const partOf = (event: Event): Element | null => repair.partAt(event.target as Element);
    root.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && setOver(partOf(event)), {
      signal,
    });
    root.addEventListener('pointerleave', () => setOver(null), { signal });
    root.addEventListener(
      'click',
      (event) => {
        // a summary of the page would open or close
        event.preventDefault();
        const part = partOf(event);
        if (part) repair.turn(part);
      },
      { signal },
    );
    // keys go to the dialog around it; here they have a place to start from
    root.tabIndex = 0;
    root.focus({ preventScroll: true });
    return () => life.abort();
  }, [repair]);
  return over;
}
