import type { SeriesPart } from '@/lib/model/series';
import { isSamePage, linked, textOf, type Here } from './parts';

const before =
  /^(?:[←«‹<]\s*)?(?:이전\s*(?:글|포스트|편|화)|prev(?:ious)?\b(?:\s+(?:post|article|part))?)\s*[:：]?\s*/iu;
const after = /^(?:다음\s*(?:글|포스트|편|화)|next\b(?:\s+(?:post|article|part))?)\s*[:：]?\s*/iu;
const MOST = 1500; // links looked at

/** The parts before and after the one numbered `part`, by the links that say so. */
export function neighbours(document: Document, part: number, here: Here): SeriesPart[] {
  const previous = part > 1 ? leading(document, 'prev', before, here) : null;
  const next = leading(document, 'next', after, here);
  if (!previous && !next) return [];
  return [
    ...(previous ? [{ ...previous, part: part - 1 }] : []),
    { title: here.title, url: '', part },
    ...(next ? [{ ...next, part: part + 1 }] : []),
  ];
}

function leading(
  document: Document,
  rel: string,
  words: RegExp,
  here: Here,
): { title: string; url: string } | null {
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST);
  const link =
    links.find((a) => (a.getAttribute('rel') ?? '').split(/\s+/).includes(rel)) ??
    links.find((a) => words.test(a.textContent.slice(0, 200).trim()));
  const url = link ? linked(link, here) : '';
  if (!link || !url || isSamePage(url, here.url)) return null;
  const title = textOf(link.querySelector('h2, h3, h4, h5, strong, [class*="title" i]') ?? link);
  return { title: title.replace(words, '') || title, url };
}
