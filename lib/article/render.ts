import { anyElement, elements } from './allowlist';

/** Not in TypeScript's library yet. */
interface SetsHtml {
  setHTML(html: string, options: { sanitizer: object }): void;
}
interface MakesSanitizers {
  Sanitizer?: new (config: SanitizerConfig) => object;
}

const shown: SanitizerConfig = {
  elements: Object.entries(elements).map(([name, attributes]) => ({ name, attributes: [...attributes] })),
  attributes: [...anyElement],
  comments: false,
  dataAttributes: false,
};

// all but what the browser itself takes for dangerous
const read: SanitizerConfig = { removeElements: [], removeAttributes: [], comments: false };

// made once: a list that is handed over is read anew each time, for as long as a short article takes to parse
const sanitizers = new Map<SanitizerConfig, object>();

function sanitizerOf(config: SanitizerConfig): object {
  const { Sanitizer } = globalThis as MakesSanitizers;
  const made = sanitizers.get(config) ?? (Sanitizer ? new Sanitizer(config) : config);
  sanitizers.set(config, made);
  return made;
}

/**
 * Shows sanitised HTML. The browser's own sanitiser checks it once more on the way, against the same list, and needs
 * no Trusted Types policy.
 */
export const renderHtml = (el: Element, html: string): void => setHtml(el, html, shown);

/** Reads hostile HTML into an inert document, without what could run; it is still to be sanitised. */
export const parseHtml = (el: Element, html: string): void => setHtml(el, html, read);

const setHtml = (el: Element, html: string, config: SanitizerConfig): void =>
  (el as Element & SetsHtml).setHTML(html, { sanitizer: sanitizerOf(config) });
