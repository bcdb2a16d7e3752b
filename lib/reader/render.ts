import { renderHtml } from '@/lib/article/render';
import type { InPieces } from '@/lib/model/inPieces';
import { giveImages } from './images';
import type { CodeLabels } from './codeFrame';
import { labelCards } from './labelCards';
import { labelNotes, type NoteLabels } from './labelNotes';
import type { Source } from './source';
import { transplant } from './transplant';
import { wrapBlocks } from './wrap';

export interface RenderLabels extends CodeLabels, NoteLabels {
  loadImage: string;
  /** what an embed is: a video, slides */
  card: Parameters<typeof labelCards>[1];
}

/**
 * Puts an article into an empty element of our page. It is built in a document without a window first: there no image asks
 * for anything before its address was replaced.
 */
export function* renderArticle(
  source: Source,
  root: HTMLElement,
  labels: RenderLabels,
  life: AbortSignal,
): InPieces<void> {
  const inert = document.implementation.createHTMLDocument('');
  renderHtml(inert.body, source.html);
  yield;
  giveImages(inert.body, source, labels.loadImage, life);
  yield;
  yield* wrapBlocks(inert.body, labels);
  labelCards(inert.body, labels.card);
  yield;
  labelNotes(inert.body, labels);
  yield;
  yield* transplant(inert.body, root);
}
