import { findAll } from './names';

const never =
  'script, style, template, link, meta, base, iframe[src*="ads"], canvas, svg, dialog, object, embed, input, select, textarea, a[rel~="license"]:has(img)';

/** Removes what holds no text of a page in any theme: scripts, styles, form fields; comments of the markup with them. */
export function clutter(root: Element): number {
  const found = findAll(root, never);
  for (const el of found) el.remove();
  return found.length;
}
