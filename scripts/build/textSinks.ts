import type { Plugin } from 'vite';

const SINK = /\.innerHTML(\s*=)(?!=)/g;

/**
 * Makes text of what a library would write as HTML: in DOMPurify a way for documents that are no HTML, in Preact
 * `dangerouslySetInnerHTML`, in highlight.js `highlightElement`. We take none of them; who ever does, writes text.
 */
export const textSinks = (): Plugin => ({
  name: 'text-sinks',
  transform(code, id) {
    if (!id.includes('/node_modules/')) return null;
    const written = code.replaceAll(SINK, '.textContent$1');
    return written === code ? null : { code: written, map: null };
  },
});
