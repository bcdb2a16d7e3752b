import { isDirt, isLineNumber, isNumbers } from './dirt';
import { codeCells } from './tables';
import { classOf } from '../names';

const words = (text: string): Set<string> => new Set(text.split(' '));
const skipped = words('BUTTON RP RT SUMMARY');
const lines = words('DIV P LI TR OL UL TABLE TBODY SECTION BLOCKQUOTE DL DD DETAILS FIGURE PRE');
/** Elements whose own white space a browser never shows. */
const structural = words('OL UL TABLE TBODY THEAD TR DL');

/** Classes of Prism, highlight.js, Pygments and Rouge for words of code. */
const colours = /^(?:token (?!line)[a-z -]+|hljs-(?!ln)[a-z_]+|[a-z][a-z0-9]?)$/;
/** By these an element may be a line of its own, or none of the code. */
const says = ['style', 'role', 'unselectable'];
/** Code Hike has them for those who read without styles. */
const unseen = '.ch-code-scroll-parent > br';
const lineClass = /(^|[\s_-])(line|token-line|code-line|hljs-ln-line|CodeMirror-line|view-line)($|\s)/i;

/**
 * Exact text of a code block: tabs and indentation kept, `<br>` and one-element-a-line markup as line breaks,
 * numbers and buttons left out. No blank lines at the ends, no spaces at the start trimmed. A diff keeps its signs.
 */
export function codeText(root: Element, isDiff = false): string {
  if (!root.firstElementChild) return tidy(root.textContent);
  // Expressive Code takes the signs out of a diff and draws them
  const changed = isDiff ? root.querySelector('.ins, .del') : null;
  const isSigned = changed !== null && !/^[+-]/.test(changed.textContent);
  const out: string[] = [];
  let last = '\n';
  const put = (text: string): void => {
    if (!text) return;
    out.push(text);
    last = text[text.length - 1]!;
  };
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) put(shown(child as Text));
      else if (child.nodeType === 1) element(child as Element);
    }
  };
  const element = (el: Element): void => {
    if (el.tagName === 'BR') return el.matches(unseen) ? undefined : put('\n');
    // nine of ten elements in code are a coloured word
    const word = plainWord(el);
    if (word !== null) return put(word);
    if (skipped.has(el.tagName) || isColumnOfNumbers(el)) return;
    if (isDirt(el) && !(isDiff && /^[+-]$/.test(el.textContent))) return;
    if (isBlock(el)) return line(el);
    walk(el);
    // a span for each line, with nothing between them to break it
    if (last !== '\n' && isLine(el) && isLineEnd(el)) put('\n');
    else if (isChunk(el)) put('\n\n');
  };
  const line = (el: Element): void => {
    const cells = el.tagName === 'TABLE' ? codeCells(el) : null;
    if (cells) return cells.forEach(line);
    if (last !== '\n') put('\n');
    if (isSigned && isLine(el)) out.push(el.matches('.ins') ? '+' : el.matches('.del') ? '-' : ' ');
    const before = out.length;
    walk(el);
    if (out.length === before || last !== '\n') put('\n');
  };
  const cells = root.tagName === 'TABLE' ? codeCells(root) : null;
  if (cells) cells.forEach(line);
  else walk(root);
  return tidy(out.join(''));
}

/** The text of a `<span>` whose class stands for nothing but a colour, `hljs-keyword` or `k`; null for a number of a line. */
function plainWord(el: Element): string | null {
  const name = el.getAttribute('class');
  if (name === null || !colours.test(name) || el.tagName !== 'SPAN') return null;
  if (el.firstElementChild || says.some((attribute) => el.hasAttribute(attribute))) return null;
  const text = el.textContent;
  return /^\s*(?:\d+\s*)?$/.test(text) ? null : text;
}

/** White space that only lays out the markup is no text: between cells, between the lines of a list, between blocks. */
function shown(node: Text): string {
  const { parentNode, previousSibling, nextSibling } = node;
  const text = withoutGap(node);
  if (/\S/.test(text)) return text;
  if (structural.has((parentNode as Element).tagName)) return '';
  // rehype-pretty-code and numbered lines of highlight.js give an empty line its height so
  if (text === ' ' && isLine(parentNode) && !previousSibling && !nextSibling) return '';
  if (isBlock(previousSibling) && isBlock(nextSibling) && text.includes('\n'))
    return text.replace(/[^\n]/g, '').slice(1);
  return text;
}

/** A space that does not break keeps a line from its number, and any space gives an empty line its height. */
function withoutGap({ nodeValue, previousSibling, nextSibling }: Text): string {
  const text = nodeValue ?? '';
  if (previousSibling?.nodeType !== 1 || !/^\s/.test(text) || !isLineNumber(previousSibling as Element))
    return text;
  return nextSibling || /\S/.test(text) ? text.replace(/^\u00a0/, '') : '';
}

function isBlock(node: Node | null): boolean {
  if (node?.nodeType !== 1) return false;
  const el = node as Element;
  if (lines.has(el.tagName)) return true;
  const style = el.getAttribute('style');
  return style !== null && /display:\s*(?:block|flex|table-row|list-item)\b/i.test(style);
}

function isLine(node: Node | null): boolean {
  if (node?.nodeType !== 1) return false;
  const el = node as Element;
  return lineClass.test(classOf(el)) || el.hasAttribute('data-line') || isWhole(el);
}

/** Whether what follows begins no line by itself, though `el` is one. Of Gatsby's only those that are marked are elements. */
function isLineEnd(el: Element): boolean {
  const next = el.nextSibling;
  if (isLine(next)) return true;
  return el.getAttribute('class') === 'gatsby-highlight-code-line' && next !== null;
}

/** Medium joins blocks of code that follow each other, and draws a blank line between. */
function isChunk({ parentElement, id, nextSibling }: Element): boolean {
  return parentElement?.tagName === 'PRE' && isChunkId(id) && isChunkId((nextSibling as Element | null)?.id);
}

const isChunkId = (id: string | undefined): boolean => /^[0-9a-f]{4}$/.test(id ?? '');

/** One of several `<code>` in a `<pre>`: each is a line. */
function isWhole(el: Element): boolean {
  return el.tagName === 'CODE' && el.parentElement?.tagName === 'PRE';
}

/** All numbers in one `<code>`, all lines in the next. */
function isColumnOfNumbers(el: Element): boolean {
  return (
    isWhole(el) &&
    el.nextElementSibling?.tagName === 'CODE' &&
    isNumbers(el) &&
    /\d\s+\d/.test(el.textContent)
  );
}

function tidy(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '');
  const first = plain.search(/[^ \t\n]/);
  return first < 0 ? '' : plain.slice(plain.lastIndexOf('\n', first) + 1).trimEnd();
}
