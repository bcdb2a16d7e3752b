import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { run as ours } from './extract-entry';

/** One extractor's answer in the form that is scored, with its time. */
interface Answer {
  ms: number;
  output: {
    title: string;
    byline: string;
    publishedTime: string;
    lang: string;
    tags: string[];
    html: string;
  };
}

export const run = ours;

export function readability(): Answer {
  const copy = document.cloneNode(true) as Document;
  const { ms, result } = timed(() => new Readability(copy, { keepClasses: true }).parse());
  return {
    ms,
    output: {
      title: result?.title ?? '',
      byline: result?.byline ?? '',
      publishedTime: result?.publishedTime ?? '',
      lang: result?.lang ?? '',
      tags: [],
      html: result?.content ?? '',
    },
  };
}

/** Works on the page itself, as it asks the browser for sizes and styles: run it last. */
export function defuddle(url: string): Answer {
  const { ms, result } = timed(() => new Defuddle(document, { url, useAsync: false }).parse());
  const { title, author, published, language, content } = result;
  return {
    ms,
    output: { title, byline: author, publishedTime: published, lang: language, tags: [], html: content },
  };
}

function timed<T>(work: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}
