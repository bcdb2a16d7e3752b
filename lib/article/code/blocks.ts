import { isInkedText } from '../textStart';
import { classOf, findAll } from '../names';
import { isDirt, isLineNumber } from './dirt';
import { knownLanguage } from './languages';
import { codeCells } from './tables';

const divs =
  'div[class*="lang"], div[class*="code"], div[class*="Code"], .dp-highlighter > ol, ol.hljs-ln, ol.linenums';
const boxes = /(^|[\s_-])code[_-]?(view|block|area)/i;
const inLanguage = /(?:^|\s)lang(?:uage)?-([\w+#-]+)/i;
const content = 'p, pre, code, table, h1, h2, h3, img';
const firstLine = 'div > div.line:first-child, div > div.code-line:first-child';

/**
 * Elements that are code blocks: `pre`, tables with a gutter of line numbers, elements that name a language, `code` of
 * several lines. Outermost only.
 */
export function codeBlocks(root: Element): Element[] {
  const found = new Set<Element>();
  const add = (el: Element): void => {
    for (let up: Element | null = el; up && up !== root; up = up.parentElement) if (found.has(up)) return;
    found.add(el);
  };
  for (const table of root.querySelectorAll('table')) if (!isInPre(table) && codeCells(table)) add(table);
  for (const pre of root.querySelectorAll('pre')) if (!isDirt(pre)) add(pre);
  for (const el of findAll(root, divs)) if (isCodeDiv(el)) add(el);
  for (const line of findAll(root, firstLine)) if (isOfLines(line.parentElement!)) add(line.parentElement!);
  for (const code of root.querySelectorAll('code')) if (isBlockCode(code)) add(code);
  return [...found];
}

function isInPre(table: Element): boolean {
  return table.closest('pre') !== null;
}

function isCodeDiv(el: Element): boolean {
  if (el.tagName === 'OL') return !isInPre(el);
  if (!isNamed(el) || el.querySelector(content)) return false;
  const text = el.textContent.trim();
  // a view of code in a language may be one line
  const isSure = boxes.test(classOf(el)) && inLanguage.test(classOf(el));
  if (!isSure && !text.includes('\n') && !el.querySelector('br')) return false;
  // the code itself, not the box around it and its buttons
  const inner = [...el.querySelectorAll(divs)];
  return !inner.some((div) => isNamed(div) && isMost(div, text));
}

/** A box of nothing but lines: numbered ones, or a "fragment" as Doxygen draws it. Verse is set in lines too. */
function isOfLines(el: Element): boolean {
  const all = [...el.children].filter((child) => !isDirt(child));
  if (!all.every((child) => child.matches('.line, .code-line') && !child.querySelector(content)))
    return false;
  return el.classList.contains('fragment') || all.every((line) => [...line.children].some(isLineNumber));
}

function isNamed(el: Element): boolean {
  const name = classOf(el);
  // "language-switcher" is none
  return boxes.test(name) || knownLanguage(inLanguage.exec(name)?.[1] ?? '') !== null;
}

function isMost(inner: Element, text: string): boolean {
  return inner.textContent.trim().length > text.length / 2;
}

function isBlockCode(code: Element): boolean {
  // most are a word, and cost as little as that
  if (!code.firstElementChild && !code.textContent.includes('\n')) return false;
  if (code.closest('[data-galpi-tex], pre, h1, h2, h3, h4, a')) return false;
  const broken = code.querySelector('br') !== null;
  const around = code.closest('p, td, li');
  // in a paragraph of its own; among words it is a long name that the markup folds
  if (around) return broken && around.textContent.trim() === code.textContent.trim();
  if (isAmongWords(code)) return false;
  return broken || /\n[ \t]*\S/.test(code.textContent.trim());
}

/** Words right before or behind it, in whatever holds them: the markup has folded a long name. */
function isAmongWords(code: Element): boolean {
  return [code.previousSibling, code.nextSibling].some((node) => node !== null && isInkedText(node));
}
