import { articleText, type ArticleText } from '@/lib/anchor/text';
import { textFacts } from '@/lib/article/compose';
import { renderHtml } from '@/lib/article/render';
import { sanitiseArticle } from '@/lib/article/sanitiseArticle';
import type { Post } from '@/lib/model/post';

/** The text of a post in an inert document, where passages are looked for. */
export interface Readable {
  root: HTMLElement;
  text: ArticleText;
}

/** What a text tells of its post. */
export type TextFacts = Pick<Post, 'lang' | 'chars' | 'minutes' | 'excerpt'>;

/** The body of a post that a file brings, fit to be stored. Its tree weighs more than all the rest: it is not to be kept. */
export interface NewBody extends Readable {
  html: string;
  facts: TextFacts;
}

/** Null where the file's HTML has no text. */
export async function readBody(hostile: string, url: string, title: string): Promise<NewBody | null> {
  const html = await sanitiseArticle(hostile, url, window);
  const { root, text } = readable(html);
  if (!/\S/.test(text.text)) return null;
  const { lang, minutes, excerpt } = textFacts(root, { description: '', lang: '', title });
  return { html, root, text, facts: { lang, chars: text.text.length, minutes, excerpt } };
}

// A document of its own costs as much as an article: one for each page is enough.
const inert = new WeakMap<Document, Document>();

/** A sanitised body as the reading view reads it. */
export function readable(html: string): Readable {
  const aside = inert.get(document) ?? document.implementation.createHTMLDocument('');
  inert.set(document, aside);
  const root = aside.createElement('body');
  renderHtml(root, html);
  return { root, text: articleText(root) };
}
