import { countScripts, isLatin } from '../../scripts';
import type { InPieces } from '@/lib/model/inPieces';
import type { Weight } from '../weights';
import { chosen } from './chosen';
import { clean } from './clean';
import { namesReader } from './names';
import { below, partOf } from './part';
import { partsOf } from './parts';
import { candidates } from './scores';

// Characters that make a result good enough. Readability's own 500 is for English: a Korean post says as much in a
// third of that. More than a quarter of the page is never asked for, or short pages run through all four attempts.
const ENOUGH = { cjk: 150, other: 400, share: 0.25 };
const SAMPLE = 30_000; // characters of the page that show its script

/** From the strictest attempt to the most lenient: strike out frames, judge by names, clean. */
const attempts = [
  [true, true, true],
  [false, true, true],
  [false, false, true],
  [false, false, false],
] as const;

/**
 * The elements of a page that are most likely its article, or null where there is no text: the way of Mozilla's
 * Readability, which takes a copy of the page apart; here the page is only read, and its texts are counted once.
 */
export function* likely(body: Element, weights: ReadonlyMap<Element, Weight>): InPieces<Set<Element> | null> {
  const enough = enoughOf(body, weights.get(body)!.text);
  const namesOf = namesReader();
  let most = 0;
  let best: Set<Element> | null = null;
  for (const [isStrict, byName, isCleaned] of attempts) {
    yield;
    const root = yield* partsOf(body, { weights, namesOf, isStrict });
    yield;
    const article = partOf(null, 'DIV', null);
    for (const part of chosen(root, candidates(root, byName), byName)) {
      part.parent = article;
      article.children.push(part);
      article.chars += part.chars;
    }
    yield;
    if (isCleaned) yield* clean(article, byName);
    if (article.chars > most) {
      most = article.chars;
      best = new Set(below(article).flatMap(({ el }) => el ?? []));
    }
    if (most >= enough) break;
  }
  return best;
}

function enoughOf(body: Element, length: number): number {
  const sample = body.textContent.slice(0, SAMPLE);
  const { hangul, kana, han } = countScripts(isLatin(sample) ? '' : sample);
  const enough = (hangul + kana + han) * 5 > Math.min(sample.length, length) ? ENOUGH.cjk : ENOUGH.other;
  return Math.max(20, Math.min(enough, length * ENOUGH.share));
}
