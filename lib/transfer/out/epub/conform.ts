import { isoTime } from '../isoTime';
import { tag } from './xhtmlPage';

/**
 * Makes the elements of an article stand where XHTML of a book lets them. Browsers show anything anywhere; reading
 * systems refuse a book for a list item outside of a list. No text is lost, and none moved but the
 * head and the foot of a table.
 */
export function conform(root: Element): void {
  textOnly(root);
  for (const el of elementsOf(root)) bare(el);
  for (const el of elementsOf(root)) notWithin(el);
  for (const el of elementsOf(root)) if (inline.has(el.localName) && el.querySelector(blocks)) unwrap(el);
  for (const el of elementsOf(root)) {
    const parents = Object.hasOwn(homes, el.localName) ? homes[el.localName]! : null;
    if (!parents || parents.includes(el.parentElement?.localName ?? '')) continue;
    if (el.localName === 'rt' || el.localName === 'rp') unwrap(el);
    else rename(el, 'div');
  }
  for (const el of elementsOf(root)) children(el);
  for (const el of elementsOf(root)) flattened(el);
}

const elementsOf = (root: Element): Element[] => [...root.querySelectorAll('*')];

const flow =
  'p, div, section, article, aside, header, blockquote, ul, ol, dl, figure, table, pre, hr, details, h1, h2, h3, h4, h5, h6';
const inline = new Set(
  'em strong b i u s del ins mark small sub sup kbd samp var cite q dfn bdi bdo abbr code time ruby rt'.split(
    ' ',
  ),
);
const phrasingOnly = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'summary']);
const blocks = `${flow}, li, dt, dd, figcaption, summary, caption, thead, tbody, tfoot, tr, td, th`;
const sections = 'h1, h2, h3, h4, h5, h6, section, article, aside, header';

/** Elements that stand in certain others only. */
const homes: Record<string, readonly string[]> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  figcaption: ['figure'],
  summary: ['details'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  rt: ['ruby'],
  rp: ['ruby'],
};

/** Comments may hold what XML ends them by. */
function textOnly(node: Node): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 1) textOnly(child);
    else if (child.nodeType !== 3) child.remove();
  }
}

/** Without values that the elements do not take. */
function bare(el: Element): void {
  for (const { name, value } of Array.from(el.attributes)) {
    const isUnneeded = /^(?:open|scope|align)$/.test(name);
    const isNumber = /^(?:width|height|colspan|rowspan)$/.test(name);
    const isWrong =
      (isNumber && !/^[1-9]\d{0,4}$/.test(value)) ||
      (name === 'type' && !/^[1aAiI]$/.test(value)) ||
      (name === 'lang' && tag(value) === 'und') ||
      (name === 'dir' && !/^(?:ltr|rtl|auto)$/.test(value)) ||
      (name === 'value' && el.parentElement?.localName !== 'ol');
    if (isUnneeded || isWrong) el.removeAttribute(name);
  }
  if (el.localName === 'time' && el.hasAttribute('datetime') && !isDate(el.getAttribute('datetime')!))
    el.removeAttribute('datetime');
  if (el.localName === 'time' && !el.hasAttribute('datetime')) unwrap(el);
  // a link that leads nowhere is text
  if (el.localName === 'a' && !el.hasAttribute('href')) {
    if (el.id) rename(el, 'span');
    else unwrap(el);
  }
  if (el.localName === 'bdo' && !el.hasAttribute('dir')) el.setAttribute('dir', 'auto');
  if (el.localName === 'bdo' && el.getAttribute('dir') === 'auto') unwrap(el);
}

/** Links hold neither links nor what opens at a click; some others hold none of their own kind. */
function notWithin(el: Element): void {
  const name = el.localName;
  if (name === 'a' && el.querySelector('a, details')) unwrap(el);
  else if ((name === 'dfn' || name === 'ruby' || name === 'time') && el.parentElement?.closest(name))
    unwrap(el);
}

const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value) &&
  // a 30th of February is one to `Date`
  isoTime(Date.parse(value.slice(0, 10))).startsWith(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

/** Lists hold items, tables at least a row, figures and boxes their caption at an end. */
function children(el: Element): void {
  if (el.localName === 'ul' || el.localName === 'ol') itemsOnly(el);
  else if (el.localName === 'dl') definitions(el);
  else if (el.localName === 'figure') captions(el);
  else if (el.localName === 'details') summary(el);
  else if (el.localName === 'table') rows(el);
  else if (el.localName === 'tr' && el.childElementCount === 0) el.remove();
  else if (el.localName === 'ruby' && !el.querySelector('rt')) bared(el, 'rp');
}

function itemsOnly(list: Element): void {
  let home: Element | null = null;
  for (const child of Array.from(list.childNodes)) {
    if (child.nodeType === 1 && (child as Element).localName === 'li') home = null;
    else if (child.nodeType === 1 || /\S/.test(child.textContent ?? '')) {
      home ??= list.insertBefore(list.ownerDocument.createElement('li'), child);
      home.append(child);
    }
  }
}

/** Names and what they mean by turns: a list that is not so is a block of text. */
function definitions(list: Element): void {
  const names = [...list.children].map(({ localName }) => localName);
  const isPlain = names.every((name) => name === 'dt' || name === 'dd');
  const strays = Array.from(list.childNodes).some(
    (node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''),
  );
  if (isPlain && !strays && names[0] === 'dt' && names.at(-1) === 'dd') return;
  for (const child of list.querySelectorAll(':scope > :is(dt, dd)')) rename(child, 'div');
  rename(list, 'div');
}

/** A head first and a foot last, one of each, and the rows between in one kind of element. */
function rows(table: Element): void {
  if (!table.querySelector('td, th')) return bared(table, 'caption, thead, tbody, tfoot, tr');
  const own = (name: string): Element[] => [...table.children].filter(({ localName }) => localName === name);
  const [[head, ...heads], [foot, ...feet]] = [own('thead'), own('tfoot')];
  for (const more of [...heads, ...feet]) rename(more, 'tbody');
  if (own('tbody').length > 0)
    for (const row of own('tr')) {
      const group = table.ownerDocument.createElement('tbody');
      row.replaceWith(group);
      group.append(row);
    }
  const [caption] = own('caption');
  if (head) table.prepend(head);
  if (caption) table.prepend(caption);
  if (foot) table.append(foot);
}

function captions(figure: Element): void {
  const [first, ...more] = [...figure.children].filter(({ localName }) => localName === 'figcaption');
  for (const extra of more) rename(extra, 'div');
  if (first && first !== figure.firstElementChild && first !== figure.lastElementChild) rename(first, 'div');
}

function summary(details: Element): void {
  const [first, ...more] = [...details.children].filter(({ localName }) => localName === 'summary');
  for (const extra of more) rename(extra, 'div');
  if (first && details.firstElementChild === first) return;
  if (first) rename(first, 'div');
  rename(details, 'div');
}

/** What holds text alone lets no block in: a paragraph becomes a block itself, of others the blocks within go. */
function flattened(el: Element): void {
  if (el.localName === 'dt' || el.localName === 'th')
    for (const block of el.querySelectorAll(sections)) rename(block, 'div');
  if (!phrasingOnly.has(el.localName) || el.parentNode === null || !el.querySelector(flow)) return;
  if (el.localName === 'p') rename(el, 'div');
  else for (const block of el.querySelectorAll(blocks)) unwrap(block);
}

/** Takes an element away, and the parts that only it may have. */
function bared(el: Element, parts: string): void {
  for (const part of el.querySelectorAll(parts)) unwrap(part);
  unwrap(el);
}

function unwrap(el: Element): void {
  el.replaceWith(...el.childNodes);
}

function rename(el: Element, name: string): void {
  const next = el.ownerDocument.createElement(name);
  for (const { name: key, value } of Array.from(el.attributes))
    if (/^(?:id|class|lang|dir|data-colour)$/.test(key)) next.setAttribute(key, value);
  next.append(...el.childNodes);
  el.replaceWith(next);
}
