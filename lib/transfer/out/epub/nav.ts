import type { Workshop } from '../exported';
import { maker } from '../make';
import { xhtmlPage } from './xhtmlPage';

/** The table of contents of a book. */
export function navPage(
  title: string,
  chapters: readonly { path: string; title: string }[],
  lang: string,
  workshop: Workshop,
): string {
  const make = maker(workshop);
  const items = chapters.map(({ path, title: of }) => make('li', {}, make('a', { href: path }, of || path)));
  const nav = make('nav', { id: 'toc', role: 'doc-toc' }, make('h1', {}, title), make('ol', {}, ...items));
  // the attribute is of another namespace, which an HTML document has no place for
  return xhtmlPage(title, lang, [nav], workshop).replace('<nav id="toc"', '<nav epub:type="toc" id="toc"');
}
