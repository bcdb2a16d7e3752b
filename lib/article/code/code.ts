import type { InPieces } from '@/lib/model/inPieces';
import { each } from '../step';
import { codeBlocks } from './blocks';
import { drawnCode } from './drawn';
import type { Label } from './label';
import { codeTabs } from './tabs';
import { preOf } from './preOf';
import { codeText } from './text';

/**
 * Makes each code block one `<pre><code class="language-x">` of plain text, whatever a highlighter drew. No class
 * is left that looks like a comment, an extra or a menu, and no `<br>`.
 */
export function* code(root: Element): InPieces<number> {
  let changed = 0;
  const tabs = codeTabs(root);
  yield;
  const blocks = codeBlocks(root);
  yield;
  yield* each(blocks, (block) => {
    if (!root.contains(block)) return;
    const tab = tabOf(block, tabs);
    const drawn = drawnCode(block, tab);
    const language = drawn.language();
    const text = codeText(drawn.source, language === 'diff');
    if (!text.trim()) return;
    // a tab that only says the language has said it
    const file = drawn.file || (tab && (!tab.language || tab.language !== language) ? tab.file : '');
    drawn.title?.remove();
    const pre = preOf(root, text, language);
    if (file) pre.setAttribute('data-file', file);
    drawn.outer.replaceWith(pre);
    changed++;
  });
  return changed;
}

function tabOf(block: Element, tabs: ReadonlyMap<Element, Label>): Label | undefined {
  if (!tabs.size) return undefined;
  for (let el: Element | null = block; el; el = el.parentElement) if (tabs.has(el)) return tabs.get(el);
  return undefined;
}
