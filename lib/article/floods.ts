import { parseHtml } from './render';

// No element has more attributes that are of use.
const MOST = 200;
// Told by what is written down: to ask each element for its attributes would take a tenth of all the time.
const LONG_TAG = /<[a-z][^>]{4000}/i;

/**
 * HTML in which an element with a flood of attributes has the first of them. A sanitiser takes away each of the others by
 * looking through all of them.
 */
export function withoutFloods(html: string, { implementation }: Document): string {
  if (!LONG_TAG.test(html)) return html;
  const { body } = implementation.createHTMLDocument('');
  parseHtml(body, html);
  const flooded = [...body.querySelectorAll('*')].filter(({ attributes }) => attributes.length > MOST);
  for (const element of flooded) cutShort(element);
  return flooded.length > 0 ? body.innerHTML : html;
}

function cutShort(element: Element): void {
  const { attributes, localName, namespaceURI, ownerDocument } = element;
  const made = ownerDocument.createElementNS(namespaceURI, localName);
  // to set these is many times faster than to remove the others
  for (let i = 0; i < MOST; i++) made.setAttributeNode(attributes[i]!.cloneNode() as Attr);
  made.append(...element.childNodes);
  element.replaceWith(made);
}
