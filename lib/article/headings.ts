import { fold } from './fold';
import type { Page } from './step';

/** The reading view sets the title itself: the first heading or line that repeats it goes, other h1 become h2. */
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
  for (const h1 of root.querySelectorAll('h1')) {
    const h2 = root.ownerDocument.createElement('h2');
    if (h1.id) h2.id = h1.id;
    h2.append(...h1.childNodes);
    h1.replaceWith(h2);
    changed++;
  }
  return changed;
}
