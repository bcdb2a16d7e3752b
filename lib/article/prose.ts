const code = new Set('PRE CODE KBD SAMP'.split(' '));

/** The first `most` characters of a text that are neither code blocks nor code in the line: names in code are English. */
export function proseOf(root: Element, most: number): string {
  let prose = '';
  const visit = (el: Element): void => {
    for (let node = el.firstChild; node && prose.length < most; node = node.nextSibling) {
      if (node.nodeType === 3) prose += `${node.nodeValue ?? ''} `;
      else if (node.nodeType === 1 && !code.has((node as Element).tagName)) visit(node as Element);
    }
  };
  visit(root);
  return prose;
}
