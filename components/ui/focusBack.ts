/** For a page that has lost its place: its name, where that can take the focus. */
export const focusHead = (): void =>
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });

/** where the focus is on its way back to */
let goingBack: Element | null = null;

/** Where the focus is, or was before what goes now: of several things, each in the place of another, what was before the first. */
export const focusedBefore = (): Element | null => goingBack ?? document.activeElement;

/**
 * After something went with the focus in it: whoever is there with the keyboard goes on where they were before, or where the
 * page begins, and not at the top of the window.
 */
export function focusBack(before: Element | null): void {
  goingBack = before;
  // once it is gone, and nobody else has taken the focus
  queueMicrotask(() => {
    goingBack = null;
    if (document.activeElement !== document.body) return;
    if (before instanceof HTMLElement && before !== document.body && before.isConnected)
      before.focus({ preventScroll: true });
    else focusHead();
  });
}
