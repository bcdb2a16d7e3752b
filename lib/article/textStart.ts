/**
 * The text of an element; of a longer one its start, of at least one character more than `most`: nobody reads half a page
 * to see that it is no line.
 */
export function textStart(root: Node, most: number): string {
  let start = '';
  for (const text of textsIn(root)) {
    start += text;
    if (start.length > most) break;
  }
  return start;
}

/** Whether an element has text that is not white space. */
export function isInked(root: Node): boolean {
  for (const text of textsIn(root)) if (/\S/.test(text)) return true;
  return false;
}

function* textsIn(root: Node): Iterable<string> {
  for (let node: Node | null = root.firstChild; node;) {
    if (node.nodeType === 3) yield node.nodeValue ?? '';
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}
