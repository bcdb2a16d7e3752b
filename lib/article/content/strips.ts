import { isControl } from './controls';
import { isInward } from './outward';
import { atHead, isLate, isMost, type Place } from './place';
import { opens } from '../opens';
import { linkShare, type Weight } from './weights';
import { squeeze } from '../squeeze';

const LONG = 300; // characters; a strip is a line or two
const BRACKETS = 2; // characters around a link: [edit]
const ADDRESS = 500; // characters of an address that say where it leads

/** An address that is given another one, or a text, to send on. */
const share =
  /(?:shar|intent|submit|\/(?:home|pin|send|save|add|edit))[^?]*\?(?:.*&)?(?:u|url|text|body|link|href|title|status)=|[?&]share=|\/msg\/text|hatena\.ne\.jp\/entry|wa\.me|^(?:mailto:\?|whatsapp:)/i;
const tag =
  /\/(?:tags?|categor(?:y|ies)|topics?|labels?|keywords?)(?:\/|$|\?)|[?&](?:tag|category(?:No)?|label)=|#hashtag/i;
const contents = /^\s*(?:목차|차례|(?:table of )?contents|on this page|目[录次])/i;
const person = /\/(?:profile|user|member|people|author)s?\/|\/@[^/]+$/i;
const edit = /\/(?:edit|_edit)\/|[?&]action=edit|\/issues\/new(?:\?|$)/i;
const step = /^(?:previous|prev|next|older|newer|이전|다음|上一篇|下一篇|前の|次の)|^[«‹←⟵<]|[»›→⟶>]$/iu;
const language =
  /^(?:english|한국어|日本語|中文|简体中文|繁體中文|español|français|deutsch|português|русский|italiano|[a-z]{2}(?:-[a-z]{2})?)$/iu;

/**
 * Rows of links that belong to a site's frame, told by where their links lead whatever their classes are called: buttons
 * to share, tags, the way to the page, its neighbours, its other languages, its own headings, its source.
 */
export function isStrip(el: Element, weight: Weight, place: Place): boolean {
  if (weight.anchors === 0 || weight.text > LONG * 4 || weight.code > 0) return false;
  const links = [...el.querySelectorAll('a[href]')];
  const all = (test: (href: string, a: Element) => boolean): boolean =>
    links.length > 0 && links.every((a) => test(a.getAttribute('href')!, a));
  const isOfLinks = linkShare(weight) > 0.7 || (!isMost(weight, place) && contents.test(el.textContent));
  if (isOfLinks && links.length > 2 && all((href) => href.startsWith('#')))
    return atHead(place) && !/^\s*[[(]?\d/.test(el.textContent);
  if (weight.text > LONG) return false;
  const here = (href: string): boolean => isInward(href, place.host);
  // whose work else is in the post, and under which terms, has a link to that
  if (isLate(place) && links.some(isLicence) && all((href, a) => isLicence(a) || here(href))) return true;
  // faces of who likes it
  if (weight.text === 0 && weight.images > 0 && all((href) => person.test(href))) return true;
  if (
    weight.text < 120 &&
    links.some((a) => share.test(a.getAttribute('href')!.slice(0, ADDRESS))) &&
    !hasProse(el, weight)
  )
    return true;
  // brackets around a link are none of its text: [edit]
  if (linkShare(weight) < 0.6 && weight.text - weight.links > BRACKETS) return false;
  if (all((href) => here(href) && tag.test(href))) return true;
  // a short heading may hold one
  const beside = links.reduce((text, a) => text.replace(a.textContent, ''), el.textContent);
  const isOfPage = all(
    (href, a) => (edit.test(href) && a.textContent.length < 60) || isControl(a.textContent),
  );
  if (isOfPage && !/\p{L}/u.test(beside)) return true;
  if (isLanguages(links.map((a) => a.textContent.trim()))) return true;
  if (all((_, a) => a.matches('[rel~="prev"], [rel~="next"]'))) return true;
  if (isLate(place) && links.length <= 2 && all((href, a) => here(href) && step.test(wordsOf(a))))
    return true;
  return (
    atHead(place) &&
    links.length > 1 &&
    weight.text < 120 &&
    isHome(links[0]!, place) &&
    all((href) => here(href))
  );
}

/** "KO | EN" */
export const isLanguages = (names: readonly string[]): boolean =>
  names.length > 1 && names.every((name) => language.test(name));

/** The name of the site: the way home as a heading, and nothing else, or in a box with the line that says what it is about. */
export function isMasthead(el: Element, weight: Weight, place: Place): boolean {
  if (!/^(?:H[1-3]|DIV)$/.test(el.tagName) || weight.anchors !== 1 || !atHead(place)) return false;
  const link = el.querySelector('a[href]') ?? el;
  const isName =
    el.tagName === 'DIV'
      ? weight.text < 120 && !isMost(weight, place) && opens(el, link)
      : linkShare(weight) === 1;
  return isName && isHome(link, place);
}

/** A share link in a sentence is a link of the text. */
const hasProse = (el: Element, weight: Weight): boolean =>
  weight.text - weight.links > 30 || /[.。]\s*$|[다요]\.?\s*$/u.test(el.textContent.trim());

const isLicence = (a: Element): boolean =>
  a.matches('[rel~="license"], [href*="//creativecommons.org/licenses/"]');

const wordsOf = (a: Element): string => squeeze(a.textContent);

function isHome(a: Element, place: Place): boolean {
  const href = a.getAttribute('href') ?? '';
  const path = href.replace(/^https?:\/\/[^/]+/i, '');
  const isRoot = /^(?:\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?)?$/i.test(path);
  return href !== '' && isRoot && isInward(href, place.host);
}
