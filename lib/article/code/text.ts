const skipped = new Set(['SCRIPT', 'STYLE', 'BUTTON', 'TEMPLATE', 'TEXTAREA', 'SVG', 'svg', 'RP', 'RT']);
const lines = new Set([
  'DIV',
  'P',
  'LI',
  'TR',
  'OL',
  'UL',
  'TABLE',
  'TBODY',
  'SECTION',
  'BLOCKQUOTE',
  'DL',
  'DD',
]);

/** Line numbers, copy buttons, prompts and hidden lines: what is drawn in a code block but is not its text. */
const dirt =
  /(^|[\s_-])(gutter|line-?numbers?(-rows)?|linenos?|linenumber|lnt?|blob-num|hljs-ln-n(umbers)?|crayon-nums?|copy(-btn|-button|-code)?|boring|code-copy|clipboard|toolbar)($|\s)/i;
const lineClass = /(^|[\s_-])(line|token-line|code-line|hljs-ln-line|CodeMirror-line|view-line)($|\s)/i;

/**
 * Exact text of a code block: tabs and indentation kept, `<br>` and one-element-a-line markup as line breaks,
 * numbers and buttons left out. No blank lines at the ends, no spaces at the start trimmed.
 */
export function codeText(root: Element): string {
  const out: string[] = [];
  let last = '\n';
  const put = (text: string): void => {
    if (!text) return;
    out.push(text);
    last = text[text.length - 1]!;
  };
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) put(child.nodeValue ?? '');
      else if (child.nodeType === 1) element(child as Element);
    }
  };
  const element = (el: Element): void => {
    if (el.tagName === 'BR') return put('\n');
    if (skipped.has(el.tagName) || isDirt(el)) return;
    if (lines.has(el.tagName)) return line(el);
    walk(el);
    // a span for each line, with nothing between them to break it
    if (last !== '\n' && isLine(el) && isLine(el.nextSibling)) put('\n');
  };
  const line = (el: Element): void => {
    if (last !== '\n') put('\n');
    const before = out.length;
    walk(el);
    if (out.length === before || last !== '\n') put('\n');
  };
  walk(root);
  return tidy(out.join(''));
}

export function isDirt(el: Element): boolean {
  const name = el.getAttribute('class');
  if (name === null || !dirt.test(name)) return isGutterCell(el);
  // themes also put "line-numbers" or "code-toolbar" on what holds the code itself
  const holdsCode = el.tagName === 'PRE' || el.tagName === 'CODE' || el.querySelector('pre, code') !== null;
  return !holdsCode || isNumbers(el);
}

/** A table cell of nothing but numbers, beside a cell of code. */
function isGutterCell(el: Element): boolean {
  return el.tagName === 'TD' && el.nextElementSibling !== null && isNumbers(el);
}

/** Only line numbers, counting up: "1 2 3". A single column of other figures is text. */
export function isNumbers(el: Element): boolean {
  const text = (el.textContent ?? '').trim();
  if (text === '') return true;
  if (!/^[\d\s]+$/.test(text)) return false;
  const parts = el.children.length > 1 ? [...el.children].map((c) => c.textContent ?? '') : text.split(/\s+/);
  const numbers = parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map(Number);
  return numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1 || numbers.length === 1);
}

function isLine(node: Node | null): boolean {
  return node?.nodeType === 1 && lineClass.test((node as Element).getAttribute('class') ?? '');
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/\s+$/, '');
}
