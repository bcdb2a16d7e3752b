import type { InPieces } from '@/lib/model/inPieces';
import { frameCode, type CodeLabels } from './codeFrame';
import { frameMath } from './math';

/** Puts blocks that need a frame into one: code, formulas, and tables that may be wider than the text. */
export function* wrapBlocks(root: HTMLElement, labels: CodeLabels): InPieces<void> {
  for (const pre of root.querySelectorAll('pre')) {
    frameCode(pre, labels);
    yield;
  }
  frameMath(root);
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = root.ownerDocument.createElement('galpi-table');
    table.replaceWith(frame);
    frame.append(table);
  }
}
