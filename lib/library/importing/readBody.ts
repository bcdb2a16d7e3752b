import { articleText, type ArticleText } from '@/lib/anchor/text';
import { textFacts } from '@/lib/article/compose';
import { languageOf } from '@/lib/article/languageOf';
import { renderHtml } from '@/lib/article/render';
import { htmlOf } from '@/lib/article/sanitise';
import { sanitisedArticle } from '@/lib/article/sanitiseArticle';
import { stableHtml } from '@/lib/article/stableHtml';
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
  const tree = await sanitisedArticle(hostile, url, window);
  const stable = stableHtml(tree);
  const html = stable ?? htmlOf(tree);
  // parsing is half of the work: what would only be parsed into the same tree again is read where it is
  const { root, text } = stable === null ? readable(html) : { root: tree, text: articleText(tree) };
  if (!/\S/.test(text.text)) return null;
  const { minutes, excerpt } = textFacts(root, { description: '', title });
  const lang = languageOf({ html, text: text.text, lang: '' });
  return {
    html,
    root,
    text,
    facts: { lang, chars: text.text.length, minutes, excerpt },
  };
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
