import type { Weight } from './weights';

const inner = new Set([
  'TD',
  'TH',
  'TR',
  'TBODY',
  'THEAD',
  'LI',
  'P',
  'BLOCKQUOTE',
  'SPAN',
  'UL',
  'OL',
  'PRE',
  'FIGURE',
  'DL',
  'DD',
  'DT',
]);

/** Climbs from what Readability chose to what holds the whole article: never a table cell, never one part of a body. */
export function grow(found: Element, body: Element, weights: Map<Element, Weight>): Element {
  let root = found;
  while (root !== body && inner.has(root.tagName) && root.parentElement) root = root.parentElement;
  const whole = root.closest('[itemprop~="articleBody"], article');
  if (whole && whole !== root && prose(whole, weights) > prose(root, weights) * 1.15) root = whole;
  return root;
}

function prose(el: Element, weights: Map<Element, Weight>): number {
  const weight = weights.get(el);
  return weight ? weight.text - weight.links : 0;
}
