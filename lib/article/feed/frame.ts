import type { Weight } from '../content/weights';

const LONGEST = 24; // characters: "조회수 1,159", "Leave a comment"
const LEAST = 3; // posts in which the same words stand
const line = 'a, span, p, div, li, small, button, time, footer, header';

/**
 * What a site writes round every post of a feed: "Like", "12 comments", "Permalink". It is told by its repeating, since
 * its class names may be of any kind.
 */
export function frameOf(units: readonly Element[], weights: ReadonlyMap<Element, Weight>): Element[] {
  const places = new Map<string, Map<Element, Element>>();
  for (const unit of units) {
    for (const el of unit.querySelectorAll(line)) {
      const size = weights.get(el)?.text ?? 0;
      if (size === 0 || size > LONGEST || !isLine(el, size, weights)) continue;
      const words = el.textContent.replace(/[\d\s.,]+/g, '');
      if (words.startsWith('#')) continue; // hashtags are the post's own
      const found = places.get(words) ?? new Map<Element, Element>();
      places.set(words, found.set(unit, el));
    }
  }
  const repeated: Element[] = [];
  for (const found of places.values())
    if (found.size >= LEAST && found.size * 3 >= units.length * 2) repeated.push(...found.values());
  return repeated;
}

/** A line of its own, not a word in a paragraph: what holds it is longer and is no text. */
function isLine(el: Element, size: number, weights: ReadonlyMap<Element, Weight>): boolean {
  const parent = el.parentElement;
  if (!parent || el.querySelector('img, pre, code') || el.closest('pre, td')) return false;
  // an author greets as often
  if (el.tagName === 'P' && /[.!?]\s*$/.test(el.textContent)) return false;
  if ((weights.get(parent)?.text ?? 0) === size) return false;
  return !/^(?:P|LI|H\d|SPAN|A|EM|STRONG|BLOCKQUOTE|FIGCAPTION)$/.test(parent.tagName) || el.tagName === 'LI';
}
