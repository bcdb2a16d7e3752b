import { findAll } from '../names';
import type { Weight } from '../content/weights';

/** Where comments, related posts and navigation stand: what repeats in there is not what the page is about. */
const aside =
  'nav, aside, footer, form, [role="complementary"], [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="reply" i], [itemtype$="/Comment"], [itemtype$="/Answer"]';
const titles = 'h1, h2, h3, h4';
const posts =
  'article, [role="article"], [itemtype$="/BlogPosting"], [itemtype$="/Article"], [itemtype$="/NewsArticle"], .hentry, .h-entry';
const away = 'a[href]:not([href^="#"])';
const headings = 'h1, h2, h3, h4, [role="heading"]';

/**
 * Elements of which each may hold one whole post, by three ways in which a page tells its posts apart: what is marked up
 * as a post, what stands round a linked title, what simply repeats. The surest way first; none is proof.
 */
export function* unitLists(body: Element, weights: ReadonlyMap<Element, Weight>): Iterable<Element[]> {
  const isAside = asides(body);
  yield outermost(body, isAside);
  yield byTitle(body, isAside);
  yield siblings(body, weights);
  yield byDate(body, isAside);
}

type IsAside = (el: Element) => boolean;

/** Whether an element stands in a part beside the posts. Each element is asked once. */
function asides(body: Element): IsAside {
  const known = new Map<Element, boolean>([[body, false]]);
  const isAside: IsAside = (el) => {
    const before = known.get(el);
    if (before !== undefined) return before;
    const answer = el.matches(aside) || (el.parentElement !== null && isAside(el.parentElement));
    known.set(el, answer);
    return answer;
  };
  return isAside;
}

function outermost(body: Element, isAside: IsAside): Element[] {
  return [...findAll(body, posts)].filter((el) => !el.parentElement?.closest(posts) && !isAside(el));
}

/** The largest elements that hold one linked title each; titles of one feed are headings of one level. */
function byTitle(body: Element, isAside: IsAside): Element[] {
  const levels = new Map<string, Element[]>();
  for (const heading of body.querySelectorAll(titles)) {
    if (!isLinked(heading) || isAside(heading)) continue;
    const list = levels.get(heading.tagName) ?? [];
    list.push(heading);
    levels.set(heading.tagName, list);
  }
  const lists = [...levels.values()].filter((list) => list.length > 1);
  const most = lists.sort((a, b) => b.length - a.length)[0];
  return most ? alone(most, body) : [];
}

const isLinked = (heading: Element): boolean =>
  heading.querySelector(away) !== null || heading.closest('a[href]')?.matches(away) === true;

/** Elements with a date of their own: sections of a timeline, whatever their titles are. */
function byDate(body: Element, isAside: IsAside): Element[] {
  const dates = [...findAll(body, 'time')].filter((el) => !isAside(el));
  return dates.length > 1 ? alone(dates, body).filter((el) => el.querySelector(headings)) : [];
}

/** For each of `marks` the largest element that holds no other of them. */
function alone(marks: readonly Element[], body: Element): Element[] {
  const held = new Map<Element, number>();
  for (const mark of marks)
    for (let el = mark.parentElement; el && el !== body; el = el.parentElement)
      held.set(el, (held.get(el) ?? 0) + 1);
  return marks.map((mark) => {
    let unit = mark;
    while (unit.parentElement && held.get(unit.parentElement) === 1) unit = unit.parentElement;
    return unit;
  });
}

/** Children of one tag of the element where the text of the page divides into several large parts. */
function siblings(body: Element, weights: ReadonlyMap<Element, Weight>): Element[] {
  const prose = (el: Element): number => {
    const weight = weights.get(el);
    return weight ? weight.text - weight.links : 0;
  };
  for (let parent: Element | null = body; parent;) {
    const children: Element[] = [...parent.children].filter((el) => prose(el) > 0 && !el.matches(aside));
    const largest: Element | undefined = children.toSorted((a, b) => prose(b) - prose(a))[0];
    if (!largest || prose(parent) < 200) return [];
    if (prose(largest) < prose(parent) * 0.7)
      return children.filter((el) => el.tagName === largest.tagName && !/^(P|H\d|PRE)$/.test(el.tagName));
    parent = largest;
  }
  return [];
}
