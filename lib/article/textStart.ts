/**
 * The text of an element; of a longer one its start, of at least one character more than `most`: nobody reads half a page
 * to see that it is no line. `between`: what stands between its pieces, which may be drawn apart.
 */
export function textStart(root: Element, most: number, between = ''): string {
  let start = '';
  for (let node = root.firstChild; node && start.length <= most; node = next(node, root))
    if (node.nodeType === TEXT) start += node.nodeValue + between;
  return start;
}

/** Whether an element has text that is not white space. */
export function isInked(root: Element): boolean {
  for (let node = root.firstChild; node; node = next(node, root)) if (isInkedText(node)) return true;
  return false;
}

const TEXT = 3;

/** Whether a node is text, and not only white space, or what editors write to keep a line open. */
export const isInkedText = (node: Node): boolean =>
  node.nodeType === TEXT && /[^\s\u200b\u3164]/.test(node.nodeValue!);

/** The node after this one, in the order of the page. By hand: to make a walker takes longer than what most are asked. */
function next(node: Node, root: Element): ChildNode | null {
  if (node.firstChild) return node.firstChild;
  for (let at = node; at !== root; at = at.parentNode!) if (at.nextSibling) return at.nextSibling;
  return null;
}
