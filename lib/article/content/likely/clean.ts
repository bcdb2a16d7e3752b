import type { InPieces } from '@/lib/model/inPieces';
import { each } from '../../step';
import { nameWeight } from './names';
import { below, isWithin, linkDensity, type Part, strike } from './part';
import { isData } from './table';

const texts = new Set('SPAN LI TD BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL'.split(' '));
const doubtful = new Set('FORM FIELDSET TABLE UL DIV'.split(' '));

/** Strikes out of the article what looks like a part of the page's frame, the inner before what holds it. */
export function* clean(article: Part, byName: boolean): InPieces<void> {
  const tables = new Set(below(article).filter((part) => part.tag === 'TABLE' && isData(part.el!)));
  for (const part of below(article)) if (isForeign(part, byName)) strike(part);
  yield;
  yield* each(below(article).toReversed(), (part) => {
    if (doubtful.has(part.tag) && isFrame(part, tables, byName)) strike(part);
    else if (part.tag === 'P' && part.chars === 0 && !part.el?.querySelector('img')) strike(part);
  });
}

const isForeign = ({ el, tag }: Part, byName: boolean): boolean =>
  /^(?:ASIDE|FOOTER)$/.test(tag) || (byName && /^H[12]$/.test(tag) && nameWeight(el) < 0);

function isFrame(part: Part, dataTables: ReadonlySet<Part>, byName: boolean): boolean {
  if (dataTables.has(part)) return false;
  for (let up = part.parent; up; up = up.parent) if (dataTables.has(up)) return false;
  const weight = byName ? nameWeight(part.el) : 0;
  if (dataTables.size > 0 && below(part).some((inner) => dataTables.has(inner))) return false;
  if (weight < 0) return true;
  if (part.commas >= 10) return false;
  const { paragraphs, images, items, headings, lists, text } = contents(part);
  const isList = part.tag === 'UL' || lists > part.chars * 0.9;
  if (part.el && !/\S/.test(part.el.textContent)) return false;
  const density = linkDensity(part);
  const isFigure = isWithin(part.parent, 'FIGURE');
  const isBad =
    (!isFigure && images > 1 && paragraphs / images < 0.5) ||
    (!isList &&
      !isFigure &&
      headings < part.chars * 0.9 &&
      part.chars < 25 &&
      (images === 0 || images > 2) &&
      density > 0) ||
    (!isList && weight < 25 && density > 0.2) ||
    (weight >= 25 && density > 0.5) ||
    (images === 0 && text === 0);
  if (!isBad || !isList) return isBad;
  // a list of pictures
  return part.children.some(({ children }) => children.length > 1) || images !== items;
}

interface Contents {
  paragraphs: number;
  images: number;
  items: number;
  /** characters of headings, of lists, of what holds text */
  headings: number;
  lists: number;
  text: number;
}

function contents(part: Part): Contents {
  const found = { paragraphs: 0, images: 0, items: 0, headings: 0, lists: 0, text: 0 };
  for (const { tag, chars } of below(part)) {
    if (tag === 'P') found.paragraphs++;
    else if (tag === 'IMG') found.images++;
    else if (tag === 'LI') found.items++;
    else if (tag === 'UL' || tag === 'OL') found.lists += chars;
    else if (/^H\d$/.test(tag)) found.headings += chars;
    if (texts.has(tag)) found.text += chars;
  }
  return found;
}
