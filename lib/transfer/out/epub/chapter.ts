import type { Exported, ExportWords, Workshop } from '../exported';
import { markedPost } from '../html/markedPost';
import { maker } from '../make';
import { conform } from './conform';
import { type BookPicture, bookPictures } from './pictures';
import { xhtmlPage } from './xhtmlPage';

export interface Chapter {
  /** file within the book */
  path: string;
  title: string;
  xhtml: string;
  pictures: BookPicture[];
}

/** A post as a chapter of a book, with its highlights and notes. */
export function chapterOf(
  exported: Exported,
  number: number,
  words: ExportWords,
  workshop: Workshop,
): Chapter {
  const { post, pictures } = exported;
  const home = maker(workshop)('section', {}, markedPost(exported, words, workshop));
  const files = bookPictures(home, pictures, `p${number}`);
  for (const link of home.querySelectorAll('a[href]')) safeLink(link);
  conform(home);
  inside(home);
  const title = post.title.trim() || post.url;
  return {
    path: `post-${number}.xhtml`,
    title,
    xhtml: xhtmlPage(title, post.lang || words.lang, [...home.childNodes], workshop),
    pictures: files,
  };
}

/** An address that is no URL to a strict reader is text. */
function safeLink(link: Element): void {
  const href = link.getAttribute('href')!;
  if (href.startsWith('#')) return;
  const url = URL.canParse(href) && /^(?:https?|mailto):/i.test(href) ? encoded(href) : null;
  if (url === null) link.removeAttribute('href');
  else link.setAttribute('href', url);
}

/** A link to what is not in the chapter is text. */
function inside(home: Element): void {
  const ids = new Set(Array.from(home.querySelectorAll('[id]'), ({ id }) => id));
  for (const link of home.querySelectorAll('a[href^="#"]'))
    if (!ids.has(link.getAttribute('href')!.slice(1))) link.replaceWith(...link.childNodes);
}

/** `new URL` lets characters stand that RFC 3986 does not, behind the host. */
function encoded(href: string): string {
  const [, host = '', rest = ''] = /^(\w+:(?:\/\/[^/]*)?)(.*)$/s.exec(new URL(href).href) ?? [];
  const escaped = rest
    .replace(/[|^`{}[\]\\"<> ]/g, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/(#[^#]*)#/g, '$1%23');
  return host + escaped;
}
