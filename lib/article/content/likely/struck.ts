import { isGone } from '../../hidden';
import type { Weight } from '../weights';
import type { Names } from './names';
import { isWithin, type Part } from './part';

const BYLINE = 90; // characters; a longer element is no byline
const roles = new Set('menu menubar complementary navigation alert alertdialog dialog'.split(' '));
const hollow = new Set('DIV SECTION HEADER H1 H2 H3 H4 H5 H6'.split(' '));

export interface Reading {
  weights: ReadonlyMap<Element, Weight>;
  namesOf: (el: Element) => Names;
  /** whether what is called a frame is struck out */
  isStrict: boolean;
}

/** Tells what of a page cannot be the article; to be asked in the page's order, as title and byline go once. */
export function strikesOut(
  body: Element,
  { weights, namesOf, isStrict }: Reading,
): (el: Element, parent: Part) => boolean {
  const sizeOf = (el: Element): number => weights.get(el)!.text;
  const title = new Set(wordsOf(body.ownerDocument.title));
  let hasByline = false;
  let hasTitle = false;

  const isFrame = (el: Element, parent: Part): boolean => {
    const role = el.getAttribute('role') ?? '';
    if (role === 'navigation' && !el.querySelector('pre')) return true;
    if (!isStrict) return false;
    if (roles.has(role)) return true;
    return namesOf(el).isUnlikely && el.tagName !== 'A' && !isWithin(parent, 'TABLE');
  };
  const isByline = (el: Element): boolean =>
    (namesOf(el).isByline ||
      el.getAttribute('rel') === 'author' ||
      (el.getAttribute('itemprop')?.includes('author') ?? false)) &&
    sizeOf(el) > 0 &&
    sizeOf(el) < BYLINE;
  const isTitle = (el: Element): boolean => {
    const own = wordsOf(el.textContent);
    const shared = own.filter((word) => title.has(word));
    return shared.join(' ').length > own.join(' ').length * 0.75;
  };
  const isEmpty = (el: Element): boolean =>
    sizeOf(el) === 0 && [...el.children].every((child) => /^[BH]R$/.test(child.tagName));

  return (el, parent) => {
    const { tagName } = el;
    if (tagName === 'NAV' || tagName === 'BUTTON') return !el.querySelector('pre');
    if (el.hasAttributes()) {
      if (isHidden(el) || isFrame(el, parent)) return true;
      if (!hasByline && isByline(el)) return (hasByline = true);
    }
    if (!hasTitle && (tagName === 'H1' || tagName === 'H2') && isTitle(el)) return (hasTitle = true);
    return hollow.has(tagName) && isEmpty(el);
  };
}

const isHidden = (el: Element): boolean => isGone(el) || el.getAttribute('aria-hidden') === 'true';

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\W+/).filter(Boolean);
