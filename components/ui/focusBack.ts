/** For a page that has lost its place: its name, where that can take the focus. */
export const focusHead = (): void =>
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });

/**
 * After something went with the focus in it: whoever is there with the keyboard goes on where they were before, or where the
 * page begins, and not at the top of the window.
 */
export function focusBack(before: Element | null): void {
  // once it is gone, and nobody else has taken the focus
  queueMicrotask(() => {
    if (document.activeElement !== document.body) return;
    if (before instanceof HTMLElement && before !== document.body && before.isConnected)
      before.focus({ preventScroll: true });
    else focusHead();
  });
}
