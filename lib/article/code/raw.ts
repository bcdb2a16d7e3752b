import { classOf, findAll } from '../names';
import { preOf } from './preOf';
import { titled } from './titled';
import { languageOf } from './language';

/**
 * Code in elements of plain text: `<xmp>` and `<listing>`, text areas that are only read, scripts that highlighters read
 * their source from.
 */
export function rawCode(root: Element): number {
  const found = [
    ...findAll(root, 'xmp, listing, plaintext'),
    ...[...findAll(root, 'textarea')].filter(isCode),
    ...findAll(root, 'script[type="syntaxhighlighter"], script[type="text/plain"][class*="lang"]'),
  ];
  for (const el of found) {
    const text = el.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '');
    const widget = el.closest('.crayon-syntax, [class*="crayon-theme"]');
    const pre = preOf(root, text, languageOf([el]) ?? '');
    if (widget) crayon(widget, pre);
    else el.replaceWith(pre);
  }
  return found.length + enlighter(root);
}

/** Crayon, and Urvanov after it, keeps the source beside its table, and a bar with the title and the language above. */
function crayon(widget: Element, pre: Element): void {
  const language = widget.querySelector('[class$="-language"]')?.textContent?.trim();
  if (language) pre.firstElementChild?.setAttribute('data-language', language);
  titled(widget, widget.querySelector('[class$="-title"]')?.textContent, pre);
}

/** EnlighterJS hides the source and draws a copy of it. */
function enlighter(root: Element): number {
  const sources = findAll(root, 'pre.EnlighterJSRAW');
  for (const source of sources) {
    source.removeAttribute('style');
    for (const drawn of [source.previousElementSibling, source.nextElementSibling])
      if (drawn?.matches('.enlighter-default')) drawn.remove();
  }
  return sources.length;
}

function isCode(area: Element): boolean {
  const name = classOf(area);
  // however short: the table that is drawn beside it names no language
  if (/(?:crayon|highlighter)-plain\b/.test(name)) return true;
  const text = area.textContent.trim();
  if (text.length < 20 || area.closest('form, button, [role="button"], [aria-hidden="true"]')) return false;
  const named = /(?:^|[\s_-])(?:code|lang\w*)(?:$|[\s_-])|[a-z]Code\b/.test(name);
  return named || area.hasAttribute('readonly') || area.getAttribute('name') === 'code';
}
