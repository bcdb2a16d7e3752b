import { sanitiseArticle } from '@/lib/article/sanitiseArticle';
import { draftOf } from '@/lib/library/draft';
import { atOnce } from '@/lib/model/inPieces';
import { renderArticle } from '@/lib/reader/render';
import { disallowed } from './disallowed';
import { poke } from './poke';
import { articleOf } from './sample';

export type Stage = 'control' | 'sanitised' | 'rendered';

const labels = {
  copy: 'copy',
  copied: 'copied',
  pickLines: 'lines',
  loadImage: 'load',
  card: (kind: string) => kind,
  footnote: (mark: string) => mark,
  backToText: 'back',
};
const WAIT_MS = 150; // pictures that cannot be loaded have said so by then: no address is resolved

export interface Framed {
  disallowed: string[];
  html: string;
}

/**
 * Shows one input in a frame of a page without any policy and sets everything off. control: as it is, written into the
 * page; sanitised: what the sanitiser leaves, parsed by the page itself; rendered: as a saved post is shown.
 */
export async function frame(name: string, stage: Stage, html: string, url: string): Promise<Framed> {
  const iframe = document.createElement('iframe');
  iframe.name = name;
  iframe.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-modals');
  document.body.append(iframe);
  const view = iframe.contentWindow as Window & typeof globalThis;
  const quiet = (): null => null;
  Object.assign(view, { alert: quiet, confirm: quiet, prompt: quiet, print: quiet, open: quiet });
  const inside = view.document;
  const clean = stage === 'control' ? html : await sanitiseArticle(html, url, window);
  if (stage === 'control') {
    inside.open();
    inside.write(html);
    inside.close();
  } else if (stage === 'sanitised') {
    inside.body.innerHTML = clean;
  } else {
    const source = {
      draft: draftOf(articleOf(name, url, clean)),
      post: null,
      among: null,
      captured: null,
      url,
      icon: '',
      html: clean,
      images: new Map<string, Blob>(),
      offline: true,
      unsaved: null,
    };
    atOnce(renderArticle(source, inside.body, labels, new AbortController().signal));
  }
  await settle();
  try {
    if (view.document.documentElement) poke(view.document.documentElement);
  } catch {
    // the frame went to another origin: it is not ours to look into any more
  }
  await settle();
  const found = stage === 'control' ? [] : disallowed(clean);
  iframe.remove();
  return { disallowed: found, html: clean };
}

const settle = (): Promise<void> => new Promise((next) => setTimeout(next, WAIT_MS));
