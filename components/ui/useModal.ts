import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusBack, focusedBefore } from './focusBack';

/**
 * Shows a dialog as a modal one, before the effects of what is inside, which may want the focus. When it goes, the focus
 * is where it was: browsers see to that only for a dialog that closes, not for one that is taken away.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = focusedBefore();
    dialog.current?.showModal();
    return () => focusBack(before);
  }, []);
  return dialog;
}
