/** Element of our own for a break in a cell, where Markdown has no lines. */
export const BREAK = 'galpi-break';

/** Element of our own that holds a line of code in a cell, to the letter; in `code` white space is that of a text. */
export const LINE = 'galpi-line';

/** Elements that begin a line of their own, but for code, tables and their parts. */
export const BLOCKS =
  'p, div, ul, ol, li, dl, dt, dd, blockquote, figure, figcaption, aside, section, article, details, summary, h1, h2, h3, h4, h5, h6';

/** A cell of Markdown is one line: its blocks become runs of it with breaks between, its code and its formulas some in the line. */
export function flatten(cell: Element): void {
  for (const formula of cell.querySelectorAll('[data-galpi-tex]')) {
    formula.setAttribute('data-galpi-tex', 'inline');
    formula.setAttribute('data-text', withoutPipes(formula.getAttribute('data-text')!));
  }
  for (const pre of cell.querySelectorAll('pre')) {
    const lines = (pre.textContent ?? '').replace(/\n$/, '').split('\n');
    const codes = lines.flatMap((line) => (line.trim() === '' ? [] : [lineOf(pre, line), made(pre, 'br')]));
    const block = made(pre, 'div');
    block.append(...codes.slice(0, -1));
    pre.replaceWith(block);
  }
  for (const list of cell.querySelectorAll('ul, ol')) {
    const numbers = numbersOf(list);
    [...list.children].forEach((item, i) => {
      const first = item.querySelector(':scope > p:first-child') ?? item;
      first.prepend(list.localName === 'ol' ? `${numbers[i]}. ` : '• ');
    });
  }
  for (const block of cell.querySelectorAll(BLOCKS))
    block.replaceWith(made(block, 'br'), ...block.childNodes, made(block, 'br'));
  for (const parent of new Set(Array.from(cell.querySelectorAll('br'), (br) => br.parentElement!)))
    breaks(parent);
}

/** One between two things, none at the ends. One look at each: a cell may hold thousands of empty blocks. */
function breaks(parent: Element): void {
  let before: ChildNode | null = null;
  for (const child of Array.from(parent.childNodes)) {
    if (isBlank(child)) continue;
    if (child.nodeName === 'BR' && (!before || before.nodeName === 'BR')) child.remove();
    else before = child;
  }
  if (before?.nodeName === 'BR') before.remove();
  for (const br of parent.querySelectorAll(':scope > br')) br.replaceWith(made(br, BREAK));
}

export const isBlank = (node: Node): boolean => node.nodeType === 3 && !/\S/.test(node.nodeValue!);

/** A pipe ends a cell, whatever it stands in. */
const withoutPipes = (tex: string): string =>
  tex.replace(/\\\|/g, String.raw`\Vert `).replace(/\|/g, String.raw`\vert `);

/** What a browser would count, where a list starts elsewhere, runs backwards or gives an item a number of its own. */
function numbersOf(list: Element): number[] {
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const first = number(list, 'start') ?? (step < 0 ? list.childElementCount : 1);
  let next = first;
  return Array.from(list.children, (item) => {
    const own = number(item, 'value') ?? next;
    next = own + step;
    return own;
  });
}

function number(el: Element, name: string): number | null {
  const value = Number.parseInt(el.getAttribute(name) ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

function lineOf(pre: Element, line: string): HTMLElement {
  const element = made(pre, LINE);
  element.setAttribute('data-text', line.trimEnd());
  return element;
}

function made({ ownerDocument }: Element, name: string, text = ''): HTMLElement {
  const element = ownerDocument.createElement(name);
  element.textContent = text;
  return element;
}
