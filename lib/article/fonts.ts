import { findAll } from './names';
import type { InPieces } from '@/lib/model/inPieces';
import { each } from './step';

/** Takes away the `<font>` that translators put around every piece of text: a sentence is one text again. */
export function* fonts(root: Element): InPieces<number> {
  const found = findAll(root, 'font');
  yield* each(found, (font) => font.replaceWith(...font.childNodes));
  yield;
  if (found.length > 0) root.normalize();
  return found.length;
}
