import { escapeHtml } from './escapeHtml';

/** Makes an element: one of a document, or one that is written down. */
export type Make<T> = (
  name: string,
  attributes: Record<string, string>,
  ...children: readonly (T | string)[]
) => T;

/** HTML that was written here, its texts escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

/** Writes an element down; attributes without a value are left out. */
export const written: Make<Markup> = (name, attributes, ...children) => {
  const stated = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : child.html));
  return new Markup(`<${name}${stated.join('')}>${name === 'img' ? '' : `${inner.join('')}</${name}>`}`);
};
