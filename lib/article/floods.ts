// No element has more attributes that are of use.
const MOST = 200;
// Told by what is written down, as nobody asks each element for its attributes in less than a tenth of all the time.
const LONG_TAG = /<[a-z][^<>]{4000}/i;

/**
 * What is in an element as HTML; of an element with a flood of attributes the first are written. A sanitiser takes away
 * each of the others by looking through all of them.
 */
export function htmlWithoutFloods(root: Element): string {
  const html = root.innerHTML;
  if (!LONG_TAG.test(html)) return html;
  const copy = root.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('*')) if (element.attributes.length > MOST) cutShort(element);
  return copy.innerHTML;
}

function cutShort(element: Element): void {
  const { attributes, localName, namespaceURI, ownerDocument } = element;
  const made = ownerDocument.createElementNS(namespaceURI, localName);
  // to set these is many times faster than to remove the others
  for (let i = 0; i < MOST; i++) made.setAttributeNode(attributes[i]!.cloneNode() as Attr);
  made.append(...element.childNodes);
  element.replaceWith(made);
}
