// No element has more attributes that are of use.
const MOST = 200;

/** Of elements with a flood of attributes, leaves the first: a sanitiser takes each of the others away by looking through all. */
export function floods(root: Element): number {
  let found = 0;
  for (const element of root.querySelectorAll('*')) {
    if (element.attributes.length <= MOST) continue;
    const { attributes, localName, namespaceURI, ownerDocument } = element;
    const made = ownerDocument.createElementNS(namespaceURI, localName);
    // to set these is many times faster than to remove the others
    for (let i = 0; i < MOST; i++) made.setAttributeNode(attributes[i]!.cloneNode() as Attr);
    made.append(...element.childNodes);
    element.replaceWith(made);
    found++;
  }
  return found;
}
