import { boldLine } from '../boldLine';
import { show } from '../hidden';
import { findAll } from '../names';
import type { Label } from './label';
import { knownLanguage } from './languages';
import { hasCode, panelsOf } from './panels';
import { squeeze } from '../squeeze';

const tabs =
  '[role="tab"], :is([class*="tabs" i], [class*="tabbed"], .sd-tab-set) > :is(label, button), .nav-tabs > *, ' +
  '[class*="tab-nav" i] > *, ul.tab > *, .theme-code-group__nav-tab';
const bars = '[role="tablist"], .tabs, .nav-tabs, .theme-code-group__nav';
const prose = 'p, li, dt, h1, h2, h3, h4, h5, h6, img, blockquote';
const headings = 'h1, h2, article, section, nav, form';
const LONGEST = 60; // characters of a tab's label

/**
 * Takes apart groups of tabs. The bar goes; its labels are returned for the panels that are code alone, and stand in bold
 * above those that have text. Every panel is shown.
 */
export function codeTabs(root: Element): Map<Element, Label> {
  const labels = new Map<Element, Label>();
  for (const [bar, group] of groupsOf(root)) {
    const panels = panelsOf(root, bar, group);
    if (!panels?.some(hasCode) && !panels?.every((panel) => isProse(panel, bar))) continue;
    panels.forEach((panel, i) => {
      show(panel);
      const text = textOf(group[i]!);
      if (isCodeAlone(panel)) labels.set(panel, { file: text, language: knownLanguage(text) ?? '' });
      // some panels begin with it, for print or as a heading
      else if (textOf(panel.firstElementChild ?? panel) !== text) panel.prepend(boldLine(root, text));
    });
    if (panels.some((panel) => bar.contains(panel))) for (const tab of group) tab.remove();
    else bar.remove();
  }
  return labels;
}

function groupsOf(root: Element): Map<Element, Element[]> {
  const groups = new Map<Element, Element[]>();
  for (const tab of findAll(root, tabs)) {
    if (tab.querySelector('[role="tab"]')) continue;
    const bar = tab.parentElement?.closest(bars) ?? tab.parentElement;
    const text = textOf(tab);
    if (bar && text && text.length <= LONGEST) groups.set(bar, [...(groups.get(bar) ?? []), tab]);
  }
  return groups;
}

const textOf = (tab: Element): string => squeeze(tab.getAttribute('data-title') ?? tab.textContent);

/** Text beside others of a group; a part of a page that a bar of links leads to has a heading of its own. */
function isProse(panel: Element, bar: Element): boolean {
  return !panel.querySelector(headings) && !panel.contains(bar) && /\p{L}/u.test(panel.textContent);
}

function isCodeAlone(panel: Element): boolean {
  if (panel.matches('pre')) return true;
  if (!hasCode(panel)) return false;
  return [...panel.querySelectorAll(prose)].every((el) => el.closest('pre, table') !== null);
}
