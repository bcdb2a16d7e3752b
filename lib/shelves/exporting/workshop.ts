import { renderHtml } from '@/lib/article/render';
import { sanitise } from '@/lib/article/sanitise';
import type { Workshop } from '@/lib/transfer/out/exported';

/** An inert document of this page: nothing in it loads or runs. */
export function createWorkshop(): Workshop {
  return {
    document: document.implementation.createHTMLDocument(''),
    show: (el, html) => renderHtml(el, sanitise(html, 'about:blank', window)),
  };
}
