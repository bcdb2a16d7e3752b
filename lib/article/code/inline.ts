import { make } from '../make';
import type { InPieces } from '@/lib/model/inPieces';
import { each } from '../step';

const blocks = 'p, div, ul, ol, table, pre';

/**
 * Inline code is plain text too: highlighters and "copy" scripts wrap its words in spans with any class. Older generators
 * write `<tt>` for it.
 */
export function* inlineCode(root: Element): InPieces<number> {
  let changed = 0;
  yield* each(root.querySelectorAll('code, tt'), (el) => {
    if (el.closest('pre') || (el.tagName === 'TT' && el.querySelector(blocks))) return;
    const code = el.tagName === 'TT' ? asCode(el) : el;
    if (code !== el) changed++;
    if (code.childElementCount && !code.querySelector('a, img, br')) {
      code.replaceChildren(code.textContent);
      changed++;
    }
    code.removeAttribute('class');
    code.removeAttribute('id');
  });
  return changed;
}

function asCode(tt: Element): Element {
  const code = make(tt, 'code', ...tt.childNodes);
  tt.replaceWith(code);
  return code;
}
