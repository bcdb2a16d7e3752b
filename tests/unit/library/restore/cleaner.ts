// @ts-expect-error -- it brings no types, and its window is one of the DOM
import { JSDOM } from 'jsdom';
import { sanitise } from '@/lib/article/sanitise';
import type { Clean } from '@/lib/library/restore/clean';

const { window } = new JSDOM('') as { window: Window & typeof globalThis };

/** The production sanitiser, in a window of its own: the streams and blobs of these tests are those of Node. */
export const cleaner: Clean = {
  sanitise: (html, base) => sanitise(html, base, window),
  textOf: (html) => new window.DOMParser().parseFromString(html, 'text/html').body.textContent,
};
