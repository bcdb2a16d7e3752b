/**
 * The text of an element; of a longer one its start, of at least one character more than `most`: nobody reads half a page
 * to see that it is no line.
 */
export function textStart(root: Element, most: number): string {
  const texts = textsIn(root);
  let start = '';
  while (start.length <= most && texts.nextNode()) start += texts.currentNode.nodeValue;
  return start;
}

/** Whether an element has text that is not white space. */
export function isInked(root: Element): boolean {
  const texts = textsIn(root);
  while (texts.nextNode()) if (/\S/.test(texts.currentNode.nodeValue!)) return true;
  return false;
}

const textsIn = (root: Element): TreeWalker =>
  root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
