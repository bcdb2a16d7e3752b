const links = ['aria-controls', 'href', 'data-href', 'data-target', 'data-bs-target', 'data-tab-target'];

/**
 * The panel that each tab of a group opens, in their order; null when they cannot be told apart. Tabs name their panel,
 * panels name their tab, each panel follows its tab, or both stand in the same order.
 */
export function panelsOf(root: Element, bar: Element, tabs: readonly Element[]): Element[] | null {
  const own = tabs.map((tab) => named(root, tab) ?? following(tab));
  const panels = own.every((panel) => panel !== null) ? own : inOrder(bar, tabs.length);
  if (!panels || new Set(panels).size !== tabs.length) return null;
  return panels.some((panel) => panel.contains(tabs[0]!)) ? null : panels;
}

function named(root: Element, tab: Element): Element | null {
  for (const el of [tab, ...tab.querySelectorAll('a, button')]) {
    for (const name of links) {
      const id = el.getAttribute(name)?.replace(/^#/, '');
      const panel = id ? root.querySelector(`[id=${JSON.stringify(id)}]`) : null;
      if (panel && panel !== tab) return panel;
    }
  }
  const id = tab.getAttribute('id');
  return id && /^[^\s"\\]+$/.test(id) ? root.querySelector(`[aria-labelledby="${id}"]`) : null;
}

/** A panel for each tab right behind it, as MkDocs and Sphinx write them for pages without scripts. */
function following(tab: Element): Element | null {
  const next = tab.nextElementSibling;
  return tab.matches('label, button') && next?.matches('div:not(.tabs)') ? next : null;
}

function inOrder(bar: Element, count: number): Element[] | null {
  // the bar may stand in a wrapper of its own
  for (let el: Element | null = bar, i = 0; el && i < 3; el = el.parentElement, i++) {
    const after: Element[] = [];
    for (let next = el.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
    const inner = after[0] ? [...after[0].children] : [];
    for (const panels of [inner, after.slice(0, count), roled(el)])
      if (panels.length === count && panels.every(isPanel)) return panels;
  }
  return null;
}

/** By its order alone a panel is told by its code or by what it is called. */
const isPanel = (el: Element): boolean =>
  hasCode(el) || el.matches('[role="tabpanel"], .tabbed-block, .tab-panel, .tab-content > *');

export const hasCode = (el: Element): boolean => el.matches('pre') || el.querySelector('pre') !== null;

function roled(el: Element): Element[] {
  const all = [...(el.parentElement?.querySelectorAll('[role="tabpanel"]') ?? [])];
  return all.filter((panel) => !panel.parentElement?.closest('[role="tabpanel"]'));
}
