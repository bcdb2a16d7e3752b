import type { InPieces } from '@/lib/model/inPieces';
import { PIECE } from '../../step';
import { addText } from './inked';
import { linkDensity, type Part, partOf } from './part';
import { type Reading, strikesOut } from './struck';

const phrasing = new Set(
  'ABBR AUDIO B BDO BR BUTTON CITE CODE DATA DFN EM FONT I IMG KBD LABEL MARK MATH METER OUTPUT PROGRESS Q RUBY SAMP SMALL SPAN STRONG SUB SUP TIME VAR WBR'.split(
    ' ',
  ),
);
const blocks = 'blockquote, dl, div, img, ol, p, pre, table, ul';

/** An element that is being read: how far, and what stands in it up to there. */
interface Open {
  el: Element;
  part: Part;
  /** what is read next of it */
  node: Node | null;
  /** the paragraph that its lines of text are put into */
  line: Part | null;
  /** the last paragraph in it */
  only: Part | null;
  pieces: number;
  breaks: number;
  /** what it stands in, there as a block or as a part of a line */
  up: Open | null;
  isBlock: boolean;
}

type IsStruck = ReturnType<typeof strikesOut>;

/** The parts of a page. */
export function* partsOf(body: Element, reading: Reading): InPieces<Part> {
  const isStruck = strikesOut(body, reading);
  const root = opened(body, partOf(body, 'BODY', null), null, true);
  for (let open: Open | null = root; ;) {
    open = read(open, isStruck);
    if (!open) return root.part;
    yield;
  }
}

const opened = (el: Element, part: Part, up: Open | null, isBlock: boolean): Open => ({
  el,
  part,
  node: el.firstChild,
  line: null,
  only: null,
  pieces: 0,
  breaks: 0,
  up,
  isBlock,
});

/**
 * Reads on, some elements far, and gives where it is then. Lines of text in a box, and after an empty line everywhere,
 * are paragraphs. By hand and not by calling itself: one can stop in between.
 */
function read(from: Open, isStruck: IsStruck): Open | null {
  let open: Open | null = from;
  for (let looked = 0; open && looked < PIECE;) {
    const { node } = open;
    if (!node) {
      open = closed(open);
      continue;
    }
    open.node = node.nextSibling;
    if (node.nodeType === 3) addLine(open, node);
    else if (node.nodeType === 1) {
      looked++;
      open = enter(open, node as Element, isStruck);
    }
  }
  return open;
}

function addLine(open: Open, node: Node): void {
  const text = node.nodeValue ?? '';
  const isSpace = !/\S/.test(text);
  if (isSpace && !open.line) return;
  addText(place(open, isSpace), node, text);
}

/** What is read next when an element is met: what stands in it, or what comes after it. */
function enter(open: Open, child: Element, isStruck: IsStruck): Open {
  if (child.tagName === 'BR') {
    open.breaks++;
    return open;
  }
  const isBlock = !isPhrasing(child);
  if (isBlock) {
    endLine(open);
    open.breaks = 0;
    open.pieces++;
  }
  const parent = isBlock ? open.part : place(open, false);
  if (isStruck(child, parent)) {
    if (isBlock) open.only = lastOf(open, child);
    return open;
  }
  const part = partOf(child, child.tagName, parent);
  if (part.tag === 'P' && hasEmptyLine(child)) part.tag = 'DIV';
  return opened(child, part, open, isBlock);
}

/** The part that text, or what stands in a line, belongs to. */
function place(open: Open, isSpace: boolean): Part {
  if (open.breaks > 1 && !isSpace) endLine(open);
  if (!open.line && (open.part.tag === 'DIV' || open.breaks > 1)) {
    open.only = open.line = partOf(null, 'P', open.part);
    open.pieces++;
  }
  if (!isSpace) open.breaks = 0;
  return open.line ?? open.part;
}

function endLine(open: Open): void {
  if (open.line) close(open.line, open.part);
  open.line = null;
}

/** Ends an element whose last child was read; gives what is read on. */
function closed(open: Open): Open | null {
  const { el, part, up, isBlock } = open;
  endLine(open);
  if (!up) return null;
  const only = open.pieces === 1 ? open.only : null;
  const parent = part.parent!;
  if (part.tag === 'DIV' && only?.tag === 'P' && linkDensity(part) < 0.25) {
    // the paragraph stands for it
    only.parent = parent;
    close(only, parent);
  } else {
    if (part.tag === 'DIV' && !part.children.some(({ tag }) => tag === 'P') && !el.querySelector(blocks))
      part.tag = 'P';
    close(part, parent);
  }
  if (isBlock) up.only = lastOf(up, el);
  return up;
}

const lastOf = (open: Open, child: Element): Part | null =>
  child.tagName === 'P' ? (open.part.children.at(-1) ?? null) : null;

function close(part: Part, parent: Part): void {
  if (part.tag === 'A') part.links = part.chars * (part.el?.getAttribute('href')?.startsWith('#') ? 0.3 : 1);
  parent.children.push(part);
  parent.chars += part.chars;
  parent.commas += part.commas;
  parent.links += part.links;
}

function isPhrasing(el: Element): boolean {
  if (phrasing.has(el.tagName)) return true;
  if (!/^(?:A|DEL|INS)$/.test(el.tagName)) return false;
  for (let child = el.firstElementChild; child; child = child.nextElementSibling)
    if (!isPhrasing(child)) return false;
  return true;
}

/** Whether an empty line divides a paragraph: two breaks with nothing between. */
function hasEmptyLine(el: Element): boolean {
  for (let br = el.firstElementChild; br; br = br.nextElementSibling) {
    if (br.tagName !== 'BR') continue;
    let next = br.nextSibling;
    while (next?.nodeType === 3 && !/\S/.test(next.nodeValue ?? '')) next = next.nextSibling;
    if (next?.nodeName === 'BR') return true;
  }
  return false;
}
