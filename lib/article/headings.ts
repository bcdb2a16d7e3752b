import { fold } from './fold';
import type { Page } from './step';
import { textStart } from './textStart';

const LONGEST = 400; // characters of a title, with the white space of its markup

/**
 * The reading view sets the title itself: the first heading or line that repeats it goes. Where other h1 are left, the
 * headings of parts, all are set one lower.
 */
export function headings(root: Element, page: Page): number {
  const title = fold(page.title);
  const first = [...root.querySelectorAll('h1, h2')].slice(0, 3);
  const own = first.find((heading) => fold(heading.textContent) === title) ?? lineIn(root, title);
  own?.remove();
  let changed = own ? 1 : 0;
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

/** The first line, however deep it stands, where it is the title and no more. */
function lineIn(root: Element, title: string): Element | null {
  let line = root.firstElementChild;
  while (line) {
    const text = fold(textStart(line, LONGEST));
    if (text === '') line = line.nextElementSibling;
    else if (text === title && fold(line.textContent) === title && line.matches('p, div, center'))
      return line;
    else line = line.firstElementChild;
  }
  return null;
}
