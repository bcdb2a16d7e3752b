import type { Minutes } from '@/lib/model/post';
import { absolute } from './addresses';
import type { Extraction, TraceEntry } from './article';
import { contentOf } from './content/content';
import { excerptOf } from './excerpt';
import { postKey } from './identity';
import { languageOfText } from './language';
import { readMeta } from './meta/meta';
import { minutes } from './minutes';
import { unique } from './meta/tags';
import { type Page, runSteps, traced } from './step';
import { after, before } from './steps';

/**
 * The article of a page. Works on a copy; the document itself is only read. Fails only where there is no text at all:
 * what is no article still gives the densest part of the page.
 */
export function extractArticle(document: Document, url: string): Extraction {
  const trace: TraceEntry[] = [];
  const base = baseOf(document, url);
  const meta = traced('meta', trace, () => readMeta(document, url, base));
  const copy = traced('copy', trace, () => document.cloneNode(true) as Document);
  const page: Page = { url, base, title: meta.title, tags: [] };
  if (!copy.body) return { ok: false, reason: 'empty' };
  runSteps(before, copy.body, page, trace);
  if (!/\S/.test(copy.body.textContent ?? '')) return { ok: false, reason: 'empty' };
  const root = contentOf(copy, trace);
  runSteps(after, root, page, trace);
  const html = root.innerHTML.trim();
  const text = root.textContent ?? '';
  const lang = languageOfText(text, meta.lang);
  if (!/\S/.test(text) && !root.querySelector('img')) return { ok: false, reason: 'empty' };
  return {
    ok: true,
    article: {
      url,
      key: postKey(url, meta.canonical),
      title: meta.title,
      byline: meta.byline,
      site: meta.site,
      publishedTime: meta.publishedTime,
      lang,
      tags: unique([...page.tags, ...meta.tags]),
      html,
      text,
      minutes: timeOf(root, lang),
      icon: meta.icon,
      excerpt: excerptOf(root, meta.description),
      images: [],
      trace,
    },
  };
}

/** Code is timed by its lines, so its words do not count as prose. */
function timeOf(root: Element, lang: string): Minutes {
  let lines = 0;
  const prose = root.cloneNode(true) as Element;
  for (const pre of prose.querySelectorAll('pre')) {
    lines += (pre.textContent ?? '').split('\n').length;
    pre.remove();
  }
  return minutes(prose.textContent ?? '', lines, lang);
}

function baseOf(document: Document, url: string): string {
  return absolute(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
}
