import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where what has the focus goes from a part of what is drawn, somebody else gets it, and not the top of the window. */
export function useFocusHeir(part: RefObject<Element | null>, give: () => void): void {
  // while it is still as it was drawn before
  const { activeElement } = document;
  const had = part.current?.contains(activeElement) ? activeElement : null;
  useLayoutEffect(() => {
    if (had?.isConnected === false) give();
  });
}
