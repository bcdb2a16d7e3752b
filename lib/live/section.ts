import { headingOf } from '@/lib/anchor/section';
import { permalinks } from '@/lib/article/permalinks';

/** The section of a passage or picture as its reading view would name it: without the "#" that links to a heading. */
export function liveSection(root: Element, shown: Range | Element): string {
  const range = shown instanceof Range ? shown : root.ownerDocument.createRange();
  if (shown instanceof Element) range.selectNode(shown);
  const heading = headingOf(root, range);
  if (!heading) return '';
  const { body } = root.ownerDocument.implementation.createHTMLDocument('');
  body.append(body.ownerDocument.importNode(heading, true));
  permalinks(body);
  return body.textContent.replace(/\s+/g, ' ').trim();
}
