import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '@/lib/article/answer';
import type { Extraction } from '@/lib/article/article';
import { extractSelection } from '@/lib/article/selection';

// A script of its own: the one that each click loads is as small as can be. For the name see extract.ts.
export default defineUnlistedScript({ globalName: 'galpiSelection', main: () => answer(selected, fetch) });

function selected(): Extraction {
  const selection = getSelection();
  return selection?.rangeCount
    ? extractSelection(document, selection.getRangeAt(0), location.href, new Date())
    : { ok: false, reason: 'empty' };
}
