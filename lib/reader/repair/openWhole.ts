/** Not in TypeScript's library yet. */
interface SetsHtml {
  setHTML(html: string, options: { sanitizer: SanitizerConfig }): void;
}

/**
 * A captured page as elements, in a document that loads nothing and runs nothing. It keeps the names that a rule is made
 * of and that the steps of extraction read; what can run is gone. It is never shown: see showWhole.ts.
 */
export function openWhole(html: string): HTMLElement {
  const { body } = document.implementation.createHTMLDocument('');
  (body as HTMLElement & SetsHtml).setHTML(html, {
    sanitizer: { removeElements: ['style', 'template'], removeAttributes: ['style'], comments: false },
  });
  return body;
}
