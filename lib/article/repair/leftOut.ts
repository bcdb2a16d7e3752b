import { commonAncestor } from '../content/common';
import { linkShare, weigh, type Weight } from '../content/weights';
import { IN, isIn } from './marks';
import { isMissed } from './whole';

const MOST = 8; // more than that and nobody looks through them
const LEAST = 60; // characters of text; fewer are labels and buttons
const START = 90; // characters that show which text it is

export type LeftKind = 'code' | 'image' | 'table' | 'text';

/** A part of the page that is not in the article although it may be of it. */
export interface LeftOut {
  el: Element;
  kind: LeftKind;
  /** lines of code, characters of text; 0 for the others */
  size: number;
  /** where its text begins */
  start: string;
}

const order: readonly LeftKind[] = ['code', 'image', 'table', 'text'];

/** What was left out and is worth a look: what stands within the article first, then code, pictures, tables, text. */
export function leftOut(page: Element, blocks: readonly Element[]): LeftOut[] {
  const weights = weigh(page);
  const article = commonAncestor([...page.querySelectorAll(`[${IN}="1"]`)]);
  const found = new Map<Element, LeftOut>();
  for (const block of blocks) {
    if (isIn(block)) continue;
    const left = judged(block, page, weights);
    if (left && !found.has(left.el)) found.set(left.el, left);
  }
  const rank = ({ el, kind }: LeftOut): number =>
    order.indexOf(kind) + (article?.contains(el) ? 0 : order.length);
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || b.size - a.size).slice(0, MOST);
}

function judged(block: Element, page: Element, weights: ReadonlyMap<Element, Weight>): LeftOut | null {
  const weight = weights.get(block)!;
  if (!isMissed(block)) return null;
  if (weight.code > 0) return { ...of(block, 'code'), size: block.textContent.trim().split('\n').length };
  if (linkShare(weight) > 0.3) return null;
  const img = block.tagName === 'IMG' ? block : block.querySelector('img');
  if (img && isMissed(img)) return { ...of(block, 'image'), start: img.getAttribute('alt') ?? '' };
  if (block.tagName === 'TABLE' && block.querySelectorAll('td').length > 3) return of(block, 'table');
  if (weight.text < LEAST) return null;
  const el = group(block, page, weights);
  return { ...of(el, 'text'), size: weights.get(el)!.text };
}

const of = (el: Element, kind: LeftKind): LeftOut => ({
  el,
  kind,
  size: 0,
  start: el.textContent
    .trimStart()
    .slice(0, START * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, START),
});

/** The whole text that a block is a piece of: what is around it, as long as all of that is left out and no list of links. */
function group(block: Element, page: Element, weights: ReadonlyMap<Element, Weight>): Element {
  let el = block;
  for (let up = el.parentElement; up && up !== page; up = up.parentElement) {
    const weight = weights.get(up)!;
    if (isIn(up) || up.querySelector(`[${IN}="1"]`) || linkShare(weight) > 0.3 || weight.code > 0) break;
    if (weight.text > weights.get(el)!.text) el = up;
  }
  return el;
}
