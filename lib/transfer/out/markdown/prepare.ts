/** Element of our own for a break in a cell, where Markdown has no lines. */
export const BREAK = 'galpi-break';

/** Element of our own that holds a line of code in a cell, to the letter; in `code` white space is that of a text. */
export const LINE = 'galpi-line';

/** Element of our own that holds a footnote until it becomes one of Markdown. */
export const NOTE = 'galpi-note';

/** Says in plain HTML what our bodies say in attributes of their own: tasks and footnotes. */
export function prepare(body: Element): void {
  for (const item of body.querySelectorAll('[data-galpi-task]')) {
    const box = item.ownerDocument.createElement('input');
    box.type = 'checkbox';
    if (item.getAttribute('data-galpi-task') === 'done') box.setAttribute('checked', '');
    item.prepend(box);
  }
  for (const cell of body.querySelectorAll('td, th')) flatten(cell);
  footnotes(body);
}

const BLOCKS =
  'p, div, ul, ol, li, dl, dt, dd, blockquote, figure, figcaption, aside, section, article, details, summary, h1, h2, h3, h4, h5, h6';

/** A cell of Markdown is one line: its blocks become runs of it with breaks between, its code code in the line. */
function flatten(cell: Element): void {
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
  const beside = (br: Element, side: 'previousSibling' | 'nextSibling'): Node | null => {
    let at = br[side];
    while (at?.nodeType === 3 && !/\S/.test(at.textContent ?? '')) at = at[side];
    return at;
  };
  for (const br of cell.querySelectorAll('br')) {
    const before = beside(br, 'previousSibling');
    if (!before || before.nodeName === 'BR') br.remove();
  }
  for (const br of cell.querySelectorAll('br'))
    if (beside(br, 'nextSibling')) br.replaceWith(made(br, BREAK));
    else br.remove();
}

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
  element.setAttribute('data-line', line.trimEnd());
  return element;
}

function made({ ownerDocument }: Element, name: string, text = ''): HTMLElement {
  const element = ownerDocument.createElement(name);
  element.textContent = text;
  return element;
}

/** Links to a note get its number, the note moves to the end; links within the post that are no notes stay as they are. */
function footnotes(body: Element): void {
  const done = new Set<string>();
  for (const link of body.querySelectorAll('a[data-galpi-ref]')) {
    const number = link.getAttribute('data-galpi-ref')!;
    const target = body.querySelector(`[data-galpi-anchor="${number}"]`);
    if (!target || !isMark(link) || !target.matches('li, p, div, dd, aside') || target.contains(link))
      continue;
    link.setAttribute('data-note', number);
    if (done.has(number)) continue;
    done.add(number);
    const note = body.ownerDocument.createElement(NOTE);
    note.setAttribute('data-note', number);
    for (const back of target.querySelectorAll('a[data-galpi-ref]')) if (isBack(back)) back.remove();
    note.append(...target.childNodes);
    target.remove();
    body.append(note);
  }
  for (const list of body.querySelectorAll('ol, ul')) if (list.childElementCount === 0) list.remove();
}

const isMark = (link: Element): boolean =>
  /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]+)[\])]?$/.test((link.textContent ?? '').trim());

const isBack = (link: Element): boolean =>
  /^(?:[↩↑⏎^⤴↵]\ufe0e?\ufe0f?)+$/.test((link.textContent ?? '').trim());
