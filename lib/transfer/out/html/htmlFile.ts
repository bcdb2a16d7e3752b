import { hasAddress } from '@/lib/model/post';
import type { Exported, ExportWords, StoredPicture, Workshop } from '../exported';
import { maker, markedPost } from './markedPost';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A post as one file that needs nothing else: its styles and stored pictures are in it, nothing runs, nothing is asked for. */
export function htmlFile(exported: Exported, words: ExportWords, workshop: Workshop, styles: string): string {
  const make = maker(workshop);
  const { post, pictures } = exported;
  const article = markedPost(exported, words, workshop);
  for (const image of article.querySelectorAll('img'))
    embed(image, pictures.get(image.getAttribute('src') ?? ''));
  for (const el of article.querySelectorAll('*'))
    for (const name of [
      'loading',
      'decoding',
      'referrerpolicy',
      'data-galpi-ref',
      'data-galpi-anchor',
      'data-galpi-block',
    ])
      el.removeAttribute(name);
  const head = make(
    'head',
    {},
    make('meta', { charset: 'utf-8' }),
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('meta', { name: 'generator', content: 'Galpi' }),
    ...(post.byline ? [make('meta', { name: 'author', content: post.byline })] : []),
    ...(hasAddress(post) ? [make('link', { rel: 'canonical', href: post.url })] : []),
    make('title', {}, post.title),
    make('style', {}, styles),
  );
  const html = make('html', { lang: post.lang || words.lang }, head, make('body', {}, article));
  return `<!doctype html>\n${html.outerHTML}\n`;
}

/** A picture that is not stored would be a request: its place is taken by a link. */
function embed(image: HTMLImageElement, stored: StoredPicture | undefined): void {
  const source = image.getAttribute('src') ?? '';
  if (source.startsWith('data:')) return;
  if (stored) return image.setAttribute('src', `data:${stored.type};base64,${stored.bytes.toBase64()}`);
  const link = image.ownerDocument.createElement('a');
  link.setAttribute('href', source);
  link.textContent = image.alt || source;
  if (image.id) link.id = image.id;
  // a link in a link is none
  if (image.closest('a')) image.replaceWith(image.alt || source);
  else image.replaceWith(link);
}
