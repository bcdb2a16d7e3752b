import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '@/lib/reader/progress';

// A jitter of the finger is no change of direction.
const STEP = 0.004;
// More than this at once is a jump (a restored place, a heading, a highlight), not scrolling: one wants to see where one is.
const JUMP = 0.2;

/** Whether the bar is out of the way: after scrolling down, until scrolling up. */
export function useHiding({ share, past }: Progress): boolean {
  const [hidden, setHidden] = useState(false);
  const last = useRef(0);
  useEffect(
    () =>
      share.subscribe((now) => {
        const by = now - last.current;
        if (Math.abs(by) < STEP) return;
        last.current = now;
        setHidden(by > 0 && by < JUMP);
      }),
    [share],
  );
  return hidden && past.value;
}
