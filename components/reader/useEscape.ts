import { useEffect } from 'preact/hooks';

/** Escape leaves, unless somebody nearer took it. */
export function useEscape(leave: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) leave();
    };
    document.addEventListener('keydown', onKeyDown, { signal: life.signal });
    return () => life.abort();
  }, [leave]);
}
