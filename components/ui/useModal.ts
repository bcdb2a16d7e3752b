import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusBack, focusedBefore } from './focusBack';

/** of each dialog, where the focus was before it, and before those that it was opened from: the last first */
const befores = new WeakMap<Element, readonly Element[]>();

/**
 * Shows a dialog as a modal one, before the effects of what is inside, which may want the focus. When it goes, the focus
 * is where it was: browsers see to that only for a dialog that closes, not for one that is taken away.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const last = focusedBefore();
    const outer = last?.closest('dialog');
    const before = last ? [last, ...((outer && befores.get(outer)) ?? [])] : [];
    befores.set(dialog.current!, before);
    dialog.current!.showModal();
    return () => focusBack(before.find((one) => one.isConnected) ?? null);
  }, []);
  return dialog;
}
