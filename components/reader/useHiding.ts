import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '@/lib/reader/progress';

// A jitter of the finger is no change of direction.
const STEP = 0.004;

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
        setHidden(by > 0);
      }),
    [share],
  );
  return hidden && past.value;
}
