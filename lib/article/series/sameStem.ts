import type { SeriesPart } from '@/lib/model/series';
import { foldTitle } from '../fold';
import { markIn, type Mark } from './mark';
import { isSamePage, linked, textOf, type Here } from './parts';

const MOST = 1500; // links looked at
const LONGEST = 200; // characters of a title

/** Links anywhere on the page, of whatever navigation, whose titles are other parts of this very title. */
export function sameStem(document: Document, own: Mark, here: Here): SeriesPart[] {
  const stem = foldTitle(own.stem);
  const found = new Map<number, SeriesPart>();
  if (stem.length < 2) return [];
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST)) {
    const raw = link.textContent;
    if (raw.length > LONGEST * 2 || !foldTitle(raw).includes(stem)) continue;
    const title = titleIn(link);
    const mark = markIn(title);
    if (!mark || mark.part === own.part || found.has(mark.part) || foldTitle(mark.stem) !== stem) continue;
    const url = linked(link, here);
    if (url && !isSamePage(url, here.url)) found.set(mark.part, { title, url, part: mark.part });
  }
  if (found.size === 0) return [];
  found.set(own.part, { title: here.title, url: '', part: own.part });
  return [...found.values()].sort((a, b) => a.part - b.part);
}

/** "이전 글 베틀 만들기 (1)": the title without the words that say which way it leads. */
function titleIn(link: Element): string {
  const inner = link.querySelector('h2, h3, h4, h5, strong, [class*="title" i]');
  return textOf(inner ?? link)
    .replace(
      /^(?:[←«‹<]\s*)?(?:(?:이전|다음)\s*(?:글|포스트|편|화)?|prev(?:ious)?(?: (?:post|article|part))?|next(?: (?:post|article|part))?|older|newer)\s*[:：]?\s+/iu,
      '',
    )
    .replace(/^[←→«»‹›<>\s]+|[←→«»‹›<>\s]+$/g, '');
}
