import type { Span } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import { findAll } from './find';
import { articleText } from './text';

/** Finds highlights in a tree. Offsets are over `root.textContent`; `null` is lost. */
export function anchorAll(root: Node, list: readonly (readonly Selector[])[]): (Span | null)[] {
  return findAll(articleText(root).text, list);
}
