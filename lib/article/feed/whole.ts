import { findAll } from '../names';
import { runsOf } from './runs';
import { isCjk } from '../scripts';
import { linkShare, type Weight } from '../content/weights';
import { squeeze } from '../squeeze';

// UTF-16 units without white space: two short paragraphs. Korean, Chinese and Japanese say as much in less than half.
const LEAST = { cjk: 90, other: 250 };
const more = new RegExp(
  `^[\\s…\\[(]*(?:${[
    '(?:read|view|see|learn) (?:more|on|all|the rest|the full \\w+|full \\w+|article|post)\\b.{0,80}',
    'continue(?: reading)?\\b.{0,80}|keep reading\\b.{0,80}|more|full (?:post|article|story)',
    '(?:더|더 많이|계속|계속해서|이어서|전체|글|본문|자세히|전문|나머지) ?(?:글 )?(?:보기|읽기|읽어 ?보기|알아 ?보기)|자세히',
    '阅读(?:全文|更多)|閱讀(?:全文|更多)|继续阅读|查看全文|更多|続きを(?:読む|見る)|もっと(?:読む|見る)',
  ].join('|')})[\\s…\\])»›→>]*$`,
  'i',
);
const onward =
  'a[href$="#more"], a[rel~="contents"], .more-link, .read-more, .read_more, .readmore, .continue-reading, [class*="excerpt" i], [class*="teaser" i]';
const blocks = 'p, pre, li, blockquote, td, dd, div';
const LINK = 160; // characters of a link that leads on, with the title of the post in it
const LAST = 40; // characters of a paragraph; below stand names, dates and tags
const SAMPLE = 1000; // characters of a unit that tell its script
const PARAGRAPH = 20; // characters; shorter lines are dates, names, numbers of views

/** How much of a post a unit holds. `none`: it is none, such as an advertisement or an entry of a menu. */
export type Extent = 'whole' | 'teaser' | 'none';

/** Whether a unit holds a whole post: several blocks of text, and nothing that says there is more of it elsewhere. */
export function extentOf(unit: Element, weight: Weight): Extent {
  if (weight.text === 0) return 'none';
  if (linkShare(weight) > 0.6) return 'teaser';
  const text = unit.textContent;
  const least = isCjk(text.slice(0, SAMPLE)) ? LEAST.cjk : LEAST.other;
  if (weight.text - weight.links < least) return 'teaser';
  if (!hasParagraphs(unit, 2) && weight.text - weight.links < least * 4) return 'teaser';
  return isCut(unit) ? 'teaser' : 'whole';
}

/** Paragraphs stand in elements of their own, or in one with line breaks between. Links and headings are none. */
function hasParagraphs(unit: Element, least: number): boolean {
  let found = 0;
  for (const el of unit.querySelectorAll(blocks)) {
    for (const length of runsOf(el)) if (length >= PARAGRAPH && ++found >= least) return true;
  }
  return false;
}

function isCut(unit: Element): boolean {
  if (findAll(unit, onward).length > 0) return true;
  for (const link of unit.querySelectorAll('a, button')) {
    const text = link.textContent;
    if (text.length < LINK && more.test(squeeze(text))) return true;
  }
  return /(?:\[…\]|\[\.\.\.\]|…)$/.test(lastParagraph(unit));
}

function lastParagraph(unit: Element): string {
  const all = unit.getElementsByTagName('p');
  for (let i = all.length - 1; i >= 0; i--) {
    const text = (all[i]!.textContent ?? '').trim();
    if (text.length > LAST) return text;
  }
  return '';
}
