import { renderHtml } from '@/lib/article/render';
import { giveImages } from './images';
import type { CodeLabels } from './codeFrame';
import { labelCards } from './labelCards';
import type { Source } from './source';
import { wrapBlocks } from './wrap';

export interface RenderLabels extends CodeLabels {
  loadImage: string;
  /** what an embed is: a video, slides */
  card: Parameters<typeof labelCards>[1];
}

/**
 * Puts an article into an element of our page. It is built in a document without a window first: there no image asks
 * for anything before its address was replaced.
 */
export function renderArticle(
  source: Source,
  root: HTMLElement,
  labels: RenderLabels,
  life: AbortSignal,
): void {
  const inert = document.implementation.createHTMLDocument('');
  renderHtml(inert.body, source.html);
  giveImages(inert.body, source, labels.loadImage, life);
  wrapBlocks(inert.body, labels);
  labelCards(inert.body, labels.card);
  root.replaceChildren(document.adoptNode(childrenOf(inert.body)));
}

function childrenOf(element: HTMLElement): DocumentFragment {
  const fragment = element.ownerDocument.createDocumentFragment();
  fragment.append(...element.childNodes);
  return fragment;
}
