const SHOW_TEXT = 4;

/** The first `most` characters of a text that are neither code blocks nor code in the line: names in code are English. */
export function proseOf(root: Element, most: number): string {
  let prose = '';
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  while (prose.length < most && walker.nextNode()) {
    const text = walker.currentNode;
    if (!text.parentElement?.closest('pre, code, kbd, samp')) prose += `${text.nodeValue ?? ''} `;
  }
  return prose;
}
