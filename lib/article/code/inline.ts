import type { InPieces } from '@/lib/model/inPieces';
import { each } from '../step';

/** Inline code is plain text too: highlighters and "copy" scripts wrap its words in spans with any class. */
export function* inlineCode(root: Element): InPieces<number> {
  let changed = 0;
  yield* each(root.querySelectorAll('code'), (code) => {
    if (code.closest('pre')) return;
    if (code.childElementCount && !code.querySelector('a, img, br')) {
      code.replaceChildren(code.textContent ?? '');
      changed++;
    }
    code.removeAttribute('class');
    code.removeAttribute('id');
  });
  return changed;
}
