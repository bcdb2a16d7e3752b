import { fold } from './fold';
import type { Page } from './step';

/**
 * The reading view sets the title itself: the first heading or line that repeats it goes. Where
 * other h1 are left, the headings of parts, all are set one lower.
 */
export function headings(root: Element, page: Page): number {
  let changed = 0;
  const title = fold(page.title);
  for (const [i, heading] of [...root.querySelectorAll('h1, h2')].entries()) {
    if (i < 3 && fold(heading.textContent) === title) {
      heading.remove();
      changed++;
      break;
    }
  }
  const first = changed === 0 && title ? root.querySelector('p') : null;
  if (first && fold(first.textContent) === title) {
    first.remove();
    changed++;
  }
  if (root.querySelector('h1'))
    for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5')) {
      const lower = root.ownerDocument.createElement(`h${Number(heading.tagName[1]) + 1}`);
      if (heading.id) lower.id = heading.id;
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
      changed++;
    }
  return changed;
}
