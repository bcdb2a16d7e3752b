/**
 * What is read at most of one page, so that an answer is there in time (`npm run bench:dos`). Of the 241 pages of blogs
 * and documentation that extraction is measured with, the largest has 5,100 elements, the longest 193,000 characters,
 * the deepest 33 levels.
 */
export const limits = {
  elements: 40_000,
  /** UTF-16 units of text */
  text: 1_000_000,
  /** elements within elements: what is deeper costs by the square of it, and ends the stack of whoever walks it */
  depth: 200,
};

// What an app has in its page for its own use may be megabytes, and is nothing to read.
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Whether a document is more than can be read in time. Looks at sizes alone: nothing of it is copied or drawn. */
export function tooBig(document: Document, { elements, text, depth } = limits): boolean {
  const { body } = document;
  if (!body) return false;
  let count = 0;
  let length = 0;
  let deep = 0;
  // by hand and without calling itself: the tree may be deeper than the stack
  for (let node: Node | null = body; node;) {
    // a node tells its length without giving its text
    if (node.nodeType === 3) length += (node as Text).length;
    else if (node !== body && node.nodeType === 1) count++;
    if (count > elements || length > text || deep > depth) return true;
    if (node.firstChild && !SILENT.has(node.nodeName)) {
      node = node.firstChild;
      deep++;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      deep--;
    }
    node = node === body ? null : (node?.nextSibling ?? null);
  }
  return false;
}
