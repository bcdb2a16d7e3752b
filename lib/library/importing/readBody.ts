import { articleText, type ArticleText } from '@/lib/anchor/text';
import { compose, type Facts } from '@/lib/article/compose';
import { renderHtml } from '@/lib/article/render';
import { sanitiseArticle } from '@/lib/article/sanitiseArticle';
import type { Minutes } from '@/lib/model/post';
import { sha256 } from '../bytes';
import type { StoredBody } from '../database';

/** The text of a post in an inert document, where passages are looked for. */
export interface Readable {
  root: HTMLElement;
  text: ArticleText;
}

/** The body of a post that a file brings, fit to be stored, with what its text tells. */
export interface NewBody extends Readable {
  stored: Omit<StoredBody, 'postId'>;
  lang: string;
  minutes: Minutes;
  excerpt: string;
}

const nothingElse = {
  byline: '',
  team: '',
  site: '',
  description: '',
  icon: '',
  lang: '',
  publishedTime: '',
  updatedTime: '',
  tags: [],
  series: null,
  nextPage: null,
};

/** Null where the file's HTML has no text. */
export async function readBody(hostile: string, url: string, title: string): Promise<NewBody | null> {
  const html = await sanitiseArticle(hostile, url, window);
  const { root, text } = readable(html);
  if (!/\S/.test(text.text)) return null;
  const facts: Facts = { ...nothingElse, url, key: url, title };
  const { lang, minutes, excerpt } = compose(root, facts, []);
  const hash = await sha256(new TextEncoder().encode(html));
  const stored = { html, text: text.text, images: {}, assets: [], hash, capturedAt: Date.now() };
  return { stored, root, text, lang, minutes, excerpt };
}

/** A sanitised body as the reading view reads it. */
export function readable(html: string): Readable {
  const { body } = document.implementation.createHTMLDocument('');
  renderHtml(body, html);
  return { root: body, text: articleText(body) };
}
