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

const named = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|\\s)`, 'i');
const numbers = named(
  'gutter|line-?numbers?(?:-rows)?|linenos?|linenumber|lnt?|ln-num|blob-num|hljs-ln-n(?:umbers)?|crayon-nums?',
);
/** Copy buttons, toolbars and mdBook's hidden lines: drawn in a code block, but not its text. */
const drawn = named('copy(?:-btn|-button|-code)?|code-copy|clipboard|toolbar|boring');
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

/** Whether an element in or around code is not its text: line numbers, buttons, hidden lines. */
export function isDirt(el: Element): boolean {
  const name = el.getAttribute('class') ?? '';
  if (numbers.test(name) || isGutterCell(el)) return isNumbers(el);
  // themes also put "code-toolbar" on what holds the code itself
  return drawn.test(name) && el.tagName !== 'PRE' && el.tagName !== 'CODE' && !el.querySelector('pre, code');
}

/** Beside a cell of code; the only cell of a row is code itself. */
function isGutterCell(el: Element): boolean {
  return el.tagName === 'TD' && el.nextElementSibling !== null;
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
