import type { Minutes } from '@/lib/model/post';
import { absolute } from './addresses';
import type { Extraction, TraceEntry } from './article';
import { contentOf } from './content/content';
import { excerptOf } from './excerpt';
import { postKey } from './identity';
import { languageOfText } from './language';
import { readMeta } from './meta/meta';
import { shadowRoots } from './shadow';
import { minutes } from './minutes';
import { proseOf } from './prose';
import { unique } from './meta/tags';
import { type Page, runSteps, traced } from './step';
import { after, before } from './steps';

const SAMPLE = 20_000; // characters of prose by which the language is told

/**
 * The article of a page. Works on a copy; the document itself is only read. Fails only where there is no text at all:
 * what is no article still gives the densest part of the page. `now` is what "3 days ago" in the page is counted from.
 */
export function extractArticle(document: Document, url: string, now: Date): Extraction {
  const trace: TraceEntry[] = [];
  const base = baseOf(document, url);
  const meta = traced('meta', trace, () => readMeta(document, url, base, now));
  if (!document.body) return { ok: false, reason: 'empty' };
  const copy = traced('copy', trace, () => copyOf(document, meta.title));
  const page: Page = { url, base, title: meta.title, tags: [] };
  runSteps(before, copy.body, page, trace);
  if (!/\S/.test(copy.body.textContent ?? '')) return { ok: false, reason: 'empty' };
  const root = contentOf(copy, trace, url);
  runSteps(after, root, page, trace);
  const html = root.innerHTML.trim();
  const text = root.textContent ?? '';
  const prose = proseOf(root, SAMPLE);
  const lang = languageOfText(prose.trim().length > 40 ? prose : text, meta.lang);
  if (!/\S/.test(text) && !root.querySelector('img')) return { ok: false, reason: 'empty' };
  return {
    ok: true,
    article: {
      url,
      key: postKey(url, meta.canonical),
      title: meta.title,
      byline: meta.byline,
      team: meta.team,
      site: meta.site,
      publishedTime: meta.publishedTime,
      updatedTime: meta.updatedTime,
      lang,
      tags: unique([...page.tags, ...meta.tags]),
      series: meta.series,
      html,
      text,
      minutes: timeOf(root, text, lang),
      icon: meta.icon,
      excerpt: excerptOf(root, meta.description),
      images: [],
      trace,
    },
  };
}

/** The body alone, in a document that loads nothing and runs nothing: half the time of a copy of the whole page. */
function copyOf(document: Document, title: string): Document {
  const copy = document.implementation.createHTMLDocument(title);
  const body = copy.importNode(document.body, true);
  shadowRoots(document.body, body);
  copy.body.replaceWith(body);
  return copy;
}

/** Code is timed by its lines, so its words do not count as prose. */
function timeOf(root: Element, text: string, lang: string): Minutes {
  let lines = 0;
  let prose = '';
  let end = 0;
  for (const pre of root.querySelectorAll('pre')) {
    const code = pre.textContent ?? '';
    lines += code.split('\n').length;
    const start = text.indexOf(code, end);
    prose += `${text.slice(end, start)} `;
    end = start + code.length;
  }
  prose += text.slice(end);
  return minutes(prose, lines, lang);
}

function baseOf(document: Document, url: string): string {
  return absolute(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
}
