import { hasAddress } from '@/lib/model/post';
import type { Exported, ExportWords, StoredPicture, Workshop } from '../exported';
import { maker } from '../make';
import { linkInstead } from './linkInstead';
import { markedPost } from './markedPost';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A post as one file that needs nothing else: its styles and stored pictures are in it, nothing runs, nothing is asked for. */
export function htmlFile(exported: Exported, words: ExportWords, workshop: Workshop, styles: string): string {
  const make = maker(workshop);
  const { post, pictures } = exported;
  const article = markedPost(exported, words, workshop);
  for (const image of article.querySelectorAll('img'))
    embed(image, pictures.get(image.getAttribute('src') ?? ''));
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

function embed(image: HTMLImageElement, stored: StoredPicture | undefined): void {
  if (image.getAttribute('src')?.startsWith('data:')) return;
  if (stored) image.setAttribute('src', `data:${stored.type};base64,${stored.bytes.toBase64()}`);
  else linkInstead(image);
}
