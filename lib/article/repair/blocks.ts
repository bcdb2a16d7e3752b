import { isInkedText } from '../textStart';

const whole = new Set('P H1 H2 H3 H4 H5 H6 PRE FIGURE BLOCKQUOTE DL DETAILS IMG HR VIDEO'.split(' '));
const inside =
  'p, h1, h2, h3, h4, h5, h6, pre, figure, blockquote, dl, details, div, section, article, table, ul, ol';
const inline = new Set(
  'A ABBR B BDI BDO BIG BR CITE CODE DEL DFN EM FONT I INS KBD MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The blocks of a page that a reader can point at, in its order: what has text or pictures and is not made of blocks. */
export function blocksOf(page: Element): Element[] {
  const found: Element[] = [];
  for (const child of page.children) visit(child, found);
  return found;
}

function visit(el: Element, found: Element[]): void {
  if (whole.has(el.tagName)) {
    if (shows(el)) found.push(el);
    return;
  }
  const before = found.length;
  const parts = new Set([...el.children].filter(isPart));
  if (parts.size > 0) {
    for (const child of el.children) {
      if (parts.has(child)) visit(child, found);
      // a link beside boxes is a line of its own
      else if (shows(child)) found.push(child);
    }
  }
  if (found.length === before && shows(el)) found.push(el);
}

/** Whether a child may be a block of its own. */
function isPart(child: Element): boolean {
  if (child.tagName === 'IMG') return !hasText(child.parentElement!);
  if (inline.has(child.tagName)) return child.querySelector(inside) !== null;
  // a list of lines and a table of data are one block each
  if (/^(?:LI|DT|DD|TR|TBODY|THEAD|TFOOT|CAPTION|COLGROUP)$/.test(child.tagName))
    return child.querySelector(deep) !== null;
  return true;
}

const deep = 'pre, figure, blockquote, h1, h2, h3, h4, h5, h6, p + p, div, section, article';

const hasText = (el: Element): boolean => [...el.childNodes].some(isInkedText);

const shows = (el: Element): boolean =>
  el.tagName === 'HR' ||
  el.tagName === 'IMG' ||
  /\S/.test(el.textContent) ||
  el.querySelector('img, video') !== null;

/** The nearest element around `el` that holds more blocks than it, or null at the end of the page. */
export function around(el: Element, page: Element, blocks: readonly Element[]): Element | null {
  const held = (at: Element): number =>
    blocks.reduce((count, block) => count + Number(at.contains(block)), 0);
  const own = held(el);
  for (let at = el.parentElement; at && at !== page; at = at.parentElement) if (held(at) > own) return at;
  return null;
}
