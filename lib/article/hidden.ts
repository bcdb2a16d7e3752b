import { named } from './named';
import { classOf, findAll } from './names';

const panel = named('tab(?:s|-?(?:panel|pane|content|item))?');

/** What opens and closes in place. */
const fold = named('accordion|collaps(?:e|ible)|expander|toggle|faq');
/** Read out to those who do not see the page: names of buttons, "Link to this heading", "opens in a new tab". */
const spoken =
  '.sr-only, [class*="visually"], [class*="screen-reader"], .assistive-text, .screen_out, .blind';
const printed = '.d-none.d-print-block, .print-only, .visible-print-block';
const SPOKEN = 200; // characters; more than that is text whose theme hides it for show

/**
 * Removes what is hidden, and shows panels that are hidden only because another tab is open: they are text of the post
 * ("macOS | Windows | Linux").
 */
export function hidden(root: Element): number {
  let changed = 0;
  for (const el of findAll(root, printed)) {
    if (el.querySelector('pre, img')) continue;
    el.remove();
    changed++;
  }
  for (const el of findAll(root, spoken)) {
    if (
      !el.closest('pre') &&
      !el.matches('h1, figure') &&
      el.textContent.length < SPOKEN &&
      // a sign between two numbers says what is drawn there
      /[\p{L}\p{N}]/u.test(el.textContent) &&
      !el.querySelector('pre, img')
    ) {
      // what a term that nobody sees stands for is its post's date or author
      if (el.tagName === 'DT') el.nextElementSibling?.remove();
      el.remove();
      changed++;
    }
  }
  for (const el of findAll(
    root,
    '[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"]',
  )) {
    const gone = isGone(el);
    if (isPanel(el)) show(el);
    else if (gone && !el.querySelector('pre, article')) el.remove();
    // dialogs hide the whole page below from those who cannot see that it is there: it is text all the same
    else if (!gone && el.querySelector('p')) el.removeAttribute('aria-hidden');
    else continue;
    changed++;
  }
  return changed;
}

/** Takes away what hides an element. */
export function show(el: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) el.removeAttribute(name);
}

/** Whether an element says of itself that it does not show. */
export const isGone = (el: Element): boolean =>
  el.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(el.getAttribute('style') ?? '');

function isPanel(el: Element): boolean {
  return (
    el.getAttribute('role') === 'tabpanel' ||
    el.getAttribute('hidden') === 'until-found' ||
    ((panel.test(classOf(el)) || isFold(el)) && el.textContent.trim().length > 20)
  );
}

/** A part that opens by a click, on the button before it at least; a menu of the site opens so too. */
function isFold(el: Element): boolean {
  const opens = fold.test(classOf(el)) || el.matches('button[aria-controls] + :not(:has(a))');
  return opens && el.closest('nav, header, footer, [role="dialog"], [role="menu"]') === null;
}
