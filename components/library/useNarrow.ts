import { useEffect, useState } from 'preact/hooks';

const narrowest = matchMedia('(max-width: 600px)');

/** Whether the window is a phone's. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(narrowest.matches);
  useEffect(() => {
    const life = new AbortController();
    // a window may become one before this is heard
    setNarrow(narrowest.matches);
    narrowest.addEventListener('change', () => setNarrow(narrowest.matches), { signal: life.signal });
    return () => life.abort();
  }, []);
  return narrow;
}
