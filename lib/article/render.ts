import { anyElement, elements } from './allowlist';

/** Not in TypeScript's library yet. */
interface SetsHtml {
  setHTML(html: string, options: { sanitizer: SanitizerConfig }): void;
}

const sanitizer: SanitizerConfig = {
  elements: Object.entries(elements).map(([name, attributes]) => ({ name, attributes: [...attributes] })),
  attributes: [...anyElement],
  comments: false,
  dataAttributes: false,
};

/**
 * Shows sanitised HTML. The browser's own sanitiser checks it once more on the way, against the same list, and needs
 * no Trusted Types policy.
 */
export function renderHtml(el: Element, html: string): void {
  (el as Element & SetsHtml).setHTML(html, { sanitizer });
}
