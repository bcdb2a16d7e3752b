import type { Article, TraceEntry } from '../article';
import { compose, type Facts } from '../compose';
import { prune } from '../content/prune';
import { hostOf } from '../content/outward';
import type { Weight } from '../content/weights';
import { unique } from '../meta/tags';
import { type Page, runSteps, traced } from '../step';
import { after } from '../steps';
import { factsOf } from './facts';
import type { Unit } from './feed';
import { frameOf } from './frame';
import { apart } from './place';

/** A page that holds several posts. */
export interface Feed {
  units: readonly Unit[];
  weights: Map<Element, Weight>;
  page: Page;
  facts: Facts;
}

/**
 * The posts of a feed, by the steps that a post alone on its page goes through. Where they stand is known, so nobody has
 * to look for them: what is never part of a post goes, the rest is the post.
 */
export function postsOf({ units, weights, page, facts }: Feed, now: Date, trace: TraceEntry[]): Article[] {
  const known = units.map((unit) => traced('facts', trace, () => factsOf(unit, page.url, facts, now)));
  const own = apart(known, units);
  const roots = units.map(({ root }) => root);
  for (const el of traced('frame', trace, () => frameOf(roots, weights))) el.remove();
  return units.map(({ root, title }, i) => {
    const said = own[i]!;
    const post: Page = { ...page, title: title.text, tags: [] };
    withoutTitle(title.el, title.text);
    traced('prune', trace, () => prune(root, null, weights, hostOf(page.url)));
    runSteps(after, root, post, trace);
    return compose(root, { ...said, tags: unique([...post.tags, ...said.tags]) }, []);
  });
}

/** The title with the elements that hold nothing else. */
function withoutTitle(el: Element, text: string): void {
  let whole = el;
  const isAll = (parent: Element): boolean => parent.textContent.trim().length <= text.length + 1;
  while (/^(?:A|H\d|HGROUP)$/.test(whole.parentElement?.tagName ?? '') && isAll(whole.parentElement!))
    whole = whole.parentElement!;
  whole.remove();
}
