import { anyElement, elements } from './allowlist';

/** Not in TypeScript's library yet. */
interface SetsHtml {
  setHTML(html: string, options: { sanitizer: object }): void;
}
interface MakesSanitizers {
  Sanitizer?: new (config: SanitizerConfig) => object;
}

const config: SanitizerConfig = {
  elements: Object.entries(elements).map(([name, attributes]) => ({ name, attributes: [...attributes] })),
  attributes: [...anyElement],
  comments: false,
  dataAttributes: false,
};

// made once: a list that is handed over is read anew each time, for as long as a short article takes to parse
let sanitizer: object | undefined;

function madeSanitizer(): object {
  const { Sanitizer } = globalThis as MakesSanitizers;
  return Sanitizer ? new Sanitizer(config) : config;
}

/**
 * Shows sanitised HTML. The browser's own sanitiser checks it once more on the way, against the same list, and needs
 * no Trusted Types policy.
 */
export function renderHtml(el: Element, html: string): void {
  (el as Element & SetsHtml).setHTML(html, { sanitizer: (sanitizer ??= madeSanitizer()) });
}
