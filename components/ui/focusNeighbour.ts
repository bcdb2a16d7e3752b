import { focusHead } from './focusBack';

/**
 * Before an item of a list goes: the focus must not go with it. The next one gets it, or the one before, at its first button
 * or link; after the last one the name of the page. `items` selects the items, of which one has `inside` in it.
 */
export function focusNeighbour(inside: Element, items: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(items)];
  const at = all.findIndex((item) => item.contains(inside));
  const next = all[at + 1] ?? all[at - 1];
  if (next) next.querySelector<HTMLElement>('button, a')?.focus();
  else focusHead();
}
