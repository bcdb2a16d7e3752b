import type { Kind } from '@/lib/model/kind';
import type { SiteRule } from '@/lib/model/siteRule';

import { point, take } from './marks';

/** What the rules of a site mean on one page. */
export interface Ruled {
  root: Element | null;
  keep: Element[];
  drop: Element[];
}

/** Finds what rules speak of below `whole`; null when that is nothing. Newer rules come first. */
export function ruled(whole: Element, rules: readonly SiteRule[], kind: Kind): Ruled | null {
  const found: Ruled = { root: null, keep: [], drop: [] };
  for (const rule of rules) {
    // a selector that finds several cannot tell which one is the article
    const roots = rule.root !== null && rule.kind === kind ? all(whole, rule.root) : [];
    if (roots.length === 1) found.root ??= roots[0]!;
    found.keep.push(...rule.keep.flatMap((selector) => all(whole, selector)));
    found.drop.push(...rule.drop.flatMap((selector) => all(whole, selector)));
  }
  return found.root || found.keep.length || found.drop.length ? found : null;
}

export function applyRules(whole: Element, { root, keep, drop }: Ruled): void {
  if (root) point(whole, root);
  for (const el of keep) take(el, true);
  for (const el of drop) take(el, false);
}

function all(whole: Element, selector: string): Element[] {
  try {
    return [...whole.querySelectorAll(selector)];
  } catch {
    // a rule that was written by hand, or comes from another version
    return [];
  }
}
