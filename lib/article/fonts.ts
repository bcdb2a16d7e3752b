/** Takes away the `<font>` that translators put around every piece of text: a sentence is one text again. */
export function fonts(root: Element): number {
  const found = root.querySelectorAll('font');
  for (const font of found) font.replaceWith(...font.childNodes);
  if (found.length > 0) root.normalize();
  return found.length;
}
