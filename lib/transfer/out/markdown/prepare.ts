import { flatten, isBlank } from './cells';
import { emphasis } from './emphasis';
import { footnotes } from './footnotes';
import { inlineCode } from './inlineCode';

/** Says in plain HTML what our bodies say in attributes of their own, and as Markdown can say it what HTML says. */
export function prepare(body: Element): void {
  for (const item of body.querySelectorAll('[data-galpi-task]')) {
    const box = item.ownerDocument.createElement('input');
    box.type = 'checkbox';
    if (item.getAttribute('data-galpi-task') === 'done') box.setAttribute('checked', '');
    item.prepend(box);
  }
  for (const list of body.querySelectorAll('ul, ol, dl')) if (!hasItems(list)) itemless(list);
  for (const caption of body.querySelectorAll('caption')) captionBefore(caption);
  for (const formula of body.querySelectorAll('[data-galpi-tex]'))
    formula.setAttribute('data-text', withoutComments(formula.textContent ?? ''));
  inlineCode(body);
  emphasis(body);
  for (const br of body.querySelectorAll(':is(li, dd, blockquote, aside) > br')) if (isFirst(br)) br.remove();
  for (const cell of body.querySelectorAll('td, th')) flatten(cell);
  footnotes(body);
}

function isFirst({ previousSibling: before }: Element): boolean {
  while (before && isBlank(before)) before = before.previousSibling;
  return before === null;
}

const hasItems = (list: Element): boolean => list.querySelector('li, dt, dd') !== null;

/** Some indent a text by a list of no items, which would be left out. */
function itemless(list: Element): void {
  const block = list.ownerDocument.createElement('div');
  block.append(...list.childNodes);
  list.replaceWith(block);
}

/** Tables of Markdown have no caption. */
function captionBefore(caption: Element): void {
  const block = caption.ownerDocument.createElement('div');
  block.append(...caption.childNodes);
  caption.closest('table')!.before(block);
  caption.remove();
}

/** A comment of TeX ends with its line, and lines are lost. */
const withoutComments = (tex: string): string => tex.replace(/(?<=(?<!\\)(?:\\\\)*)%.*/g, '');
