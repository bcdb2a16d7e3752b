import type { InPieces } from '@/lib/model/inPieces';
import { inline } from '../inlineTags';
import { make } from '../make';
import { each } from '../step';
import { isInked, isInkedText } from '../textStart';

/** In these a line is a line. */
const holders = 'li, td, th, dd, dt, figure, figcaption, pre, summary, a, p, h1, h2, h3, h4, h5, h6';

/**
 * Text that stands in a box alone, between blocks, or parted by blank lines becomes paragraphs: only the style of its page
 * drew it as such. Not on the click: an article is the same without. A picture among words leaves its box as it is.
 */
export function* paragraphs(root: Element): InPieces<void> {
  yield* each([root, ...root.querySelectorAll('div, section, article, main')], (box) => {
    if (box.closest(holders)) return;
    const nodes = [...box.childNodes];
    const lines = linesOf(nodes);
    if (lines.length === 0 || nodes.some(isPictureAmongWords)) return;
    if (box !== root && box.tagName === 'DIV' && lines.length === 1 && nodes.every(isInLine))
      return renamed(box);
    for (const line of lines) wrapped(line);
    for (const node of nodes) if (node.nodeName === 'BR' && node.parentNode === box) node.remove();
  });
}

/** Text and what stands in line with it, without white space. A block or a blank line ends one. */
function linesOf(nodes: readonly ChildNode[]): ChildNode[][] {
  const lines: ChildNode[][] = [];
  let breaks = 2;
  for (const node of nodes) {
    if (node.nodeName === 'BR') breaks++;
    else if (!isInLine(node)) breaks = 2;
    else if (isWords(node)) {
      if (breaks > 1) lines.push([]);
      lines.at(-1)!.push(node);
      breaks = 0;
    }
  }
  return lines;
}

function renamed(box: Element): void {
  const p = make(box, 'p', ...box.childNodes);
  for (const { name, value } of box.attributes) p.setAttribute(name, value);
  box.replaceWith(p);
}

function wrapped(line: readonly ChildNode[]): void {
  const p = make(line[0]!, 'p');
  line[0]!.before(p);
  const last = line.at(-1)!;
  // with the white space and the breaks between
  while (p.lastChild !== last) p.append(p.nextSibling!);
}

const isWords = (node: Node): boolean =>
  isInkedText(node) || (node.nodeType === 1 && isInked(node as Element));

const isInLine = (node: Node): boolean =>
  node.nodeType !== 1 ||
  /^(?:br|math)$/i.test(node.nodeName) ||
  (inline.has(node.nodeName) && isOfLine(node as Element));

const isOfLine = ({ childNodes }: Element): boolean => [...childNodes].every(isInLine);

function isPictureAmongWords(node: ChildNode): boolean {
  if (node.nodeType !== 1) return false;
  const el = node as Element;
  if (el.tagName !== 'IMG' && !(inline.has(el.tagName) && el.querySelector('img'))) return false;
  return (
    isInked(el) ||
    [shownBeside(el, 'previousSibling'), shownBeside(el, 'nextSibling')].some(
      (at) => at !== null && isInLine(at) && isWords(at),
    )
  );
}

function shownBeside(node: ChildNode, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let at = node[side];
  while (at && at.nodeType !== 1 && !isInkedText(at)) at = at[side];
  return at;
}
