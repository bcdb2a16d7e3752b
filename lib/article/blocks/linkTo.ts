/** A link that is words alone. */
export function linkTo(document: Document, href: string, words: string): HTMLElement {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.textContent = words;
  return link;
}
