import { leadsAway, staysInside } from './outward';
import { isLate, isMost, type Place } from './place';
import { linkShare, type Weight } from './weights';
import { squeeze } from '../squeeze';

const LONG = 400; // characters of one card
const lead =
  /^(?:related(?: (?:article|story|post|reading|coverage|news|video)s?)?|(?:read|see|learn|find out)(?: also| more| next)|also read|read|more|watch|don.t miss|관련 ?(?:글|기사|뉴스|포스트)|더 ?(?:보기|읽기)|함께 읽기)\s*[:：|>›»-]+/iu;

/** A row of cards of other posts after the text: pictures or dates with links to the same site, one like the other. */
export function isCards(el: Element, weight: Weight, place: Place): boolean {
  if (!isLate(place) || weight.anchors < 2 || weight.code > 0 || isMost(weight, place)) return false;
  const items = [...el.children];
  if (items.length < 2 || !items.every((item) => item.tagName === items[0]!.tagName)) return false;
  return items.every((item) => isCard(item, place.host));
}

function isCard(item: Element, host: string): boolean {
  const text = item.textContent;
  if (text.trim().length > LONG || !/\S/.test(text)) return false;
  if (item.querySelector('pre, figure > figcaption, blockquote')) return false;
  const dressed = item.querySelector('img, time, [style*="background-image"]');
  return dressed !== null && (item.matches('a[href]') || staysInside(item, host));
}

/** A paragraph that only sends the reader on to another page of the site: "Related: …", or a headline in capitals. */
export function isTeaser(el: Element, weight: Weight, place: Place): boolean {
  if (weight.anchors === 0 || weight.anchors > 2 || weight.text > 250 || weight.images > 0) return false;
  const text = squeeze(el.textContent);
  const led = lead.test(text);
  if (!led && (linkShare(weight) < 0.95 || !isShouted(text))) return false;
  const rest = text.replace(lead, '').replace(/\s/g, '').length;
  return weight.links >= rest * 0.9 && !leadsAway(el, place.host);
}

function isShouted(text: string): boolean {
  return text.split(' ').length > 3 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && !/\p{Lo}/u.test(text);
}
