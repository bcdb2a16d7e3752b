/**
 * Drops `style` attributes. The sanitiser would drop them too, but parsing them in our own origin makes the browser
 * report a violation of our policy for each one, among which a real report would be lost.
 */
export function inlineStyle(root: Element): number {
  const styled = root.querySelectorAll('[style]');
  for (const element of styled) element.removeAttribute('style');
  return styled.length;
}
