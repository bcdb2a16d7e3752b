import type { SiteRule } from '@/lib/model/siteRule';
import type { Whole } from '../article';
import { type Edit, net } from './edits';
import { IN, isIn } from './marks';
import { type Fits, selectorOf } from './selector';

export type Correction = Pick<SiteRule, 'kind' | 'root' | 'keep' | 'drop'>;

/**
 * What a reader's edits say about other pages of the same site, or null where that is nothing. Only names of elements
 * travel: the third paragraph of another post is another paragraph.
 */
export function ruleOf(
  whole: Element,
  edits: readonly Edit[],
  { kind }: Pick<Whole, 'kind'>,
): Correction | null {
  const { root, turned } = net(edits);
  const selectors = (to: Edit['to']): string[] => {
    const of = turned.filter((edit) => edit.to === to && isIn(edit.el) === (to === 'in'));
    const found = of.map(({ el }) => selectorOf(el, whole, only(el, to === 'in'), false));
    return [...new Set(found.filter((selector) => selector !== null))];
  };
  const rule = {
    kind,
    root: root && selectorOf(root, whole, (found) => found.length === 1, true),
    keep: selectors('in'),
    drop: selectors('out'),
  };
  return rule.root || rule.keep.length > 0 || rule.drop.length > 0 ? rule : null;
}

/** All else that is found is in the article already, or out of it: taking it in or out once more changes nothing. */
const only = (own: Element, into: boolean): Fits => {
  const other = `[${IN}="${into ? '0' : '1'}"]`;
  return (found) =>
    found.every((el) => el === own || (isIn(el) === into && el.querySelector(other) === null));
};
