import { make } from '../make';
import { findAll } from '../names';

const objects = 'object[data][type^="image/"], object[data$=".svg"], amp-img[src]';

/** Drawings that manuals put into a page as objects, and pictures that a library has not drawn yet, become pictures. */
export function objectImages(root: Element): number {
  const found = findAll(root, objects);
  for (const el of found) {
    // what stands within is shown where the object cannot be
    const img = el.querySelector('img') ?? make(root, 'img');
    for (const name of ['src', 'alt', 'width', 'height']) {
      const value = el.getAttribute(name) ?? (name === 'src' ? el.getAttribute('data') : null);
      if (value && !img.hasAttribute(name)) img.setAttribute(name, value);
    }
    el.replaceWith(img);
  }
  return found.length;
}
