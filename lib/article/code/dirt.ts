import { named } from '../named';
import { classOf } from '../names';

const numbers = named(
  'gutter|line-?numbers?|linenos?|linenr|lnt?(?![\\w-])|ln-n\\w*|blob-num|crayon-nums?|pre-numbering|' +
    'code-annotation-anchor',
);
/** Copy buttons, toolbars and mdBook's hidden lines: drawn in a code block, but not its text. */
const drawn = named(
  'copy|copybtn|clipboard|toolbar|boring|sr-only|visually-hidden|' +
    'screen-reader|language-id|hljs-button|highlight__panel',
);
/** Types and messages that a compiler is asked for when the pointer rests on a word. They hold code of their own. */
const popup = named(
  'twoslash-(?:popup-[\\w-]+|error-line|tag-line|meta-line|static-container|completion-(?:list|container))|' +
    'hide-preCode-box|ttc',
);
/** What shiki-twoslash, before it was Shiki's own, drew into the code; the name that Color Scripter signs with. */
const drawnBy = '.twoslash :is(.error, .error-behind, .meta-line, .playground-link), [href*="colorscripter"]';
const unselectable = named('select-none|no-?select|unselectable');
const PROMPT = 24; // characters of the longest prompt a theme keeps out of the selection

/** Whether an element in or around code is not its text: line numbers, buttons, hidden lines, popups. */
export function isDirt(el: Element): boolean {
  const name = classOf(el);
  // a numbered line may be called so itself, an empty one too
  if (isLineNumber(el) || isGutterCell(el)) return el.textContent !== '\n' && isNumbers(el);
  if (popup.test(name) || el.getAttribute('role') === 'tooltip') return true;
  if ((el.tagName === 'A' || /error|meta|play/.test(name)) && el.matches(drawnBy)) return true;
  if (isUnselectable(el)) return el.textContent.length <= PROMPT;
  // themes also put "code-toolbar" on what holds the code itself
  return drawn.test(name) && el.tagName !== 'PRE' && el.tagName !== 'CODE' && !el.querySelector('pre, code');
}

/** Whether an element is called the number of a line, or a column of them. */
export const isLineNumber = (el: Element): boolean => numbers.test(classOf(el));

/** Beside a cell of code; the only cell of a row is code itself. */
function isGutterCell(el: Element): boolean {
  return el.tagName === 'TD' && el.nextElementSibling !== null;
}

/** What a page itself does not let one copy is drawn: prompts, numbers, marks of a diff. */
function isUnselectable(el: Element): boolean {
  if (el.tagName === 'PRE' || el.tagName === 'CODE') return false;
  if (el.getAttribute('unselectable') === 'on' || unselectable.test(classOf(el))) return true;
  const style = el.getAttribute('style');
  return style !== null && /user-select:\s*none/i.test(style);
}

/** Only line numbers, counting up: "1 2 3", "_10" of Code Hike, "7:" of Org. A single column of other figures is text. */
export function isNumbers(el: Element): boolean {
  const text = el.textContent.trim();
  if (text === '' || (el.childElementCount < 2 && /^_?\d+:?$/.test(text))) return true;
  if (!/^[\d\s]+$/.test(text)) return false;
  const parts = el.children.length > 1 ? [...el.children].map((c) => c.textContent) : text.split(/\s+/);
  const figures = parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map(Number);
  return figures.every((n, i) => i === 0 || n === figures[i - 1]! + 1 || figures.length === 1);
}
