import type { Kind } from '@/lib/model/kind';
import type { SiteRule } from '@/lib/model/siteRule';
import { point, take } from './marks';

/** What the rules of a site mean on one page. */
export interface Ruled {
  root: Element | null;
  /** elements to take in or out, in this order */
  turns: [el: Element, into: boolean][];
}

/** Finds what rules, the oldest first, speak of below `whole`; null when that is nothing. */
export function ruled(whole: Element, rules: readonly SiteRule[], kind: Kind): Ruled | null {
  const found: Ruled = { root: null, turns: [] };
  for (const rule of rules) {
    // a selector that finds several cannot tell which one is the article
    const roots = rule.root !== null && rule.kind === kind ? all(whole, rule.root) : [];
    if (roots.length === 1) found.root = roots[0]!;
    for (const selector of rule.keep) for (const el of all(whole, selector)) found.turns.push([el, true]);
    for (const selector of rule.drop) for (const el of all(whole, selector)) found.turns.push([el, false]);
  }
  return found.root || found.turns.length > 0 ? found : null;
}

export function applyRules(whole: Element, { root, turns }: Ruled): void {
  if (root) point(whole, root);
  for (const [el, into] of turns) take(el, into);
}

function all(whole: Element, selector: string): Element[] {
  try {
    return [...whole.querySelectorAll(selector)];
  } catch {
    // a rule that was written by hand, or comes from another version
    return [];
  }
}
