import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { TraceEntry } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';
import { limits } from '@/lib/article/limits';
import { run as runOurs } from './extract-entry';

/** One extractor's answer in the form that is scored. */
interface Output {
  title: string;
  byline: string;
  publishedTime: string;
  lang: string;
  tags: string[];
  html: string;
}

/** `run` is what is timed: `prepare` before it and `output` after it are not. An article in which a step failed is none. */
interface Extractor {
  prepare: () => void;
  run: (url: string) => void;
  output: (url: string) => Output | null;
}

function ours(): Extractor {
  return {
    prepare: () => {},
    // as the injected script does
    run: (url) => void extractArticle(document, url, new Date(), [], document.baseURI),
    output: (url) => {
      const result = runOurs(url) as { ok: boolean; output: Output; trace: TraceEntry[] };
      const isWhole = result.ok && result.trace.every(({ failed }) => failed === undefined);
      return isWhole ? result.output : null;
    },
  };
}

function readability(): Extractor {
  let copy = document;
  let result: ReturnType<Readability['parse']> = null;
  return {
    // it takes its document apart
    prepare: () => (copy = document.cloneNode(true) as Document),
    run: () => (result = new Readability(copy, { keepClasses: true }).parse()),
    output: () => ({
      title: result?.title ?? '',
      byline: result?.byline ?? '',
      publishedTime: result?.publishedTime ?? '',
      lang: result?.lang ?? '',
      tags: [],
      html: result?.content ?? '',
    }),
  };
}

/** Works on the page itself, as it asks the browser for sizes and styles: it comes last. */
function defuddle(): Extractor {
  let result: ReturnType<Defuddle['parse']> | null = null;
  return {
    prepare: () => {},
    run: (url) => (result = new Defuddle(document, { url, useAsync: false }).parse()),
    output: () => {
      if (!result) return null;
      const { title, author, published, language, content } = result;
      return {
        title,
        byline: author,
        publishedTime: published,
        lang: language,
        tags: [],
        html: content,
      };
    },
  };
}

export const extractors: Record<string, Extractor> = {
  Galpi: ours(),
  Readability: readability(),
  Defuddle: defuddle(),
};

/** Reads pages of any size, for how time grows with it; gives the number of elements from which on the product refuses. */
export function readAll(): number {
  const { elements } = limits;
  for (const name of Object.keys(limits)) Object.assign(limits, { [name]: Infinity });
  return elements;
}
