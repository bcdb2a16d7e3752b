import { Cuts } from './cuts';
import { inline } from '../inlineTags';
import { isJunk, looksLikeContent, othersBelow } from './judge';
import type { Place } from './place';
import { headsHeld, seriesIn } from './sections';
import { atOnce, type InPieces } from '@/lib/model/inPieces';
import { PIECE } from '../step';
import { add, hasOwnText, holdsBlocks, isSolid, type Weight, weightless } from './weights';
import { squeeze } from '../squeeze';

const MOST = 60; // texts that the trace names

export interface Pruned {
  /** elements removed */
  removed: number;
  /** starts of their texts, at most 60 */
  dropped: string[];
  /** what they held */
  lost: Weight;
}

/** One parent on the way down: its child that is judged next, and whether its children are inside of the article. */
interface Level {
  next: Element | null;
  within: boolean;
  inSeries: (el: Element) => boolean;
  isOfBlocks: boolean;
}

/**
 * Removes from `root` what is not the article. What was chosen (`kept`) stays unless it is never an article;
 * what was not is judged once more. Where nothing was chosen only what is never an article goes.
 */
export function* pruning(
  root: Element,
  kept: Set<Element> | null,
  weights: Map<Element, Weight>,
  host: string,
  cuts = new Cuts(),
): InPieces<Pruned> {
  const holding = holders(kept ?? new Set(), root);
  const pruned: Pruned = { removed: 0, dropped: [], lost: weightless() };
  const place: Place = { host, before: 0, whole: weights.get(root)?.text ?? 0 };
  const stays = (el: Element): boolean => holding.has(el) || (weights.get(el)?.code ?? 0) > 0;
  const levels: Level[] = [];
  const enter = (parent: Element, within: boolean): void => {
    const inSeries = within ? () => true : seriesIn(parent, stays);
    const isOfBlocks = !within && holdsBlocks(parent, stays, weights);
    levels.push({ next: parent.firstElementChild, within, inSeries, isOfBlocks });
  };
  const isGone = (el: Element, weight: Weight, within: boolean): boolean => {
    if (!kept || holding.has(el)) return isJunk(el, weight, place);
    return !looksLikeContent(el, weight, within, place);
  };
  enter(root, kept !== null && (kept.has(root) || holdsText(root)));
  let listed: Element | null = null;
  // by hand: a generator for each element would take longer than what it does
  for (let level = levels.at(-1), looked = 0; level; level = levels.at(-1)) {
    const child = level.next;
    if (!child) {
      levels.pop();
      continue;
    }
    level.next = child.nextElementSibling;
    const weight = weights.get(child);
    if (!weight) continue;
    if (++looked % PIECE === 0) yield;
    // a picture above a paragraph of the page itself stands in the text as that does
    const inside =
      level.within ||
      level.inSeries(child) ||
      // few words above or below a post are seldom of it
      (level.isOfBlocks && isSolid(child, weight)) ||
      headsHeld(child, stays) ||
      (weight.text === 0 && child.nextElementSibling?.tagName === 'P');
    if (child === listed || isGone(child, weight, inside)) {
      listed = othersBelow(child, host);
      count(child, weight, pruned);
      cuts.take(child);
      continue;
    }
    if (isBlock(child)) place.before += weight.text;
    // all of what came back is inside of the article, down to the last word in code
    if (child.tagName !== 'PRE' && child.firstElementChild)
      enter(child, inside || (kept?.has(child) ?? false) || !holding.has(child) || holdsText(child));
  }
  return pruned;
}

export const prune = (...page: Parameters<typeof pruning>): Pruned => atOnce(pruning(...page));

function count(el: Element, weight: Weight, pruned: Pruned): void {
  if (weight.text > 0 && pruned.dropped.length < MOST) pruned.dropped.push(startOf(el));
  add(pruned.lost, weight);
  pruned.removed++;
}

/** The elements of `kept`, and those below `root` that hold one. */
function holders(kept: Set<Element>, root: Element): Set<Element> {
  const holding = new Set<Element>(kept);
  for (const el of kept)
    for (let up = el.parentElement; up && up !== root && !holding.has(up); up = up.parentElement)
      holding.add(up);
  return holding;
}

/** Paragraphs in one element are one text, whichever of them were taken for it: what is between them belongs to it as well. */
const holdsText = (el: Element): boolean =>
  [...el.children].filter(({ tagName }) => tagName === 'P').length > 1 || hasOwnText(el);

function startOf(el: Element): string {
  return squeeze(el.textContent.slice(0, 400)).slice(0, 80);
}

/** A block of text: an element for one, or a box that holds nothing but a line. */
const isBlock = ({ tagName, children }: Element): boolean =>
  /^(P|PRE|UL|OL|DL|TABLE|BLOCKQUOTE)$/.test(tagName) ||
  (tagName === 'DIV' && [...children].every((child) => inline.has(child.tagName)));
