/** The deepest element that holds all of `elements`. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let root: Element | null = elements[0] ?? null;
  for (const el of elements) while (root && !root.contains(el)) root = root.parentElement;
  return root;
}
