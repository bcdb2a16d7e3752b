import { isLate, isMost, type Place } from './place';
import type { Weight } from './weights';

const LONG = 1000; // characters; a card of an author is a name and a few sentences
const person =
  '[rel~="author"], [rel~="me"], [itemprop~="author"], [itemtype$="schema.org/Person"], a[href*="/author/"], a[href*="/authors/"]';
/** Where a person is to be found. */
const network =
  /^(?:github|gitlab|twitter|x|linkedin|mastodon|bluesky|facebook|instagram|youtube|e-?mail|rss|이메일|메일|블로그|홈페이지)$/i;
const parts = 'h1, figure, pre, table, blockquote, iframe';

/** A card or a byline of who wrote the post, told by how it links to a person. */
export function isAuthorCard(el: Element, weight: Weight, place: Place): boolean {
  if (weight.text > LONG || weight.code > 0 || weight.images > 2 || isMost(weight, place)) return false;
  if (weight.text < 120 && el.matches(person)) return true;
  const links = [...el.querySelectorAll('a')].map((a) => a.textContent.trim());
  const isOfOne = links.length > 1 || (links.length > 0 && weight.images > 0);
  if (isLate(place) && weight.text < 200 && isOfOne && links.every((name) => network.test(name))) return true;
  if (el.closest('blockquote, figure, p, li') || el.querySelector(parts)) return false;
  if ([...el.querySelectorAll('p')].filter((p) => p.textContent.length > 60).length > 1) return false;
  return el.matches(person) || el.querySelector(person) !== null;
}
