import { addText } from './inked';
import { linkDensity, type Part, partOf } from './part';
import { type Reading, strikesOut } from './struck';

const phrasing = new Set(
  'ABBR AUDIO B BDO BR BUTTON CITE CODE DATA DATALIST DFN EM EMBED FONT I IMG INPUT KBD LABEL MARK MATH METER NOSCRIPT OBJECT OUTPUT PROGRESS Q RUBY SAMP SCRIPT SELECT SMALL SPAN STRONG SUB SUP TEXTAREA TIME VAR WBR'.split(
    ' ',
  ),
);
const blocks = 'blockquote, dl, div, img, ol, p, pre, table, ul';

/** The parts of a page. */
export function partsOf(body: Element, reading: Reading): Part {
  const isStruck = strikesOut(body, reading);
  const read = (el: Element, parent: Part): void => {
    if (isStruck(el, parent)) return;
    const part = partOf(el, el.tagName, parent);
    if (part.tag === 'P' && hasEmptyLine(el)) part.tag = 'DIV';
    const only = fill(part, el);
    if (part.tag === 'DIV' && only?.tag === 'P' && linkDensity(part) < 0.25) {
      // the paragraph stands for it
      only.parent = parent;
      return close(only, parent);
    }
    if (part.tag === 'DIV' && !part.children.some(({ tag }) => tag === 'P') && !el.querySelector(blocks))
      part.tag = 'P';
    close(part, parent);
  };

  /**
   * Reads what stands in an element. Lines of text in a box, and after an empty line everywhere, are paragraphs.
   * Returns the paragraph that is all there is.
   */
  const fill = (part: Part, el: Element): Part | null => {
    let line: Part | null = null;
    let only: Part | null = null;
    let pieces = 0;
    let breaks = 0;
    const end = (): void => {
      if (line) close(line, part);
      line = null;
    };
    for (let node = el.firstChild; node; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType !== 1 && nodeType !== 3) continue;
      const text = nodeType === 3 ? (node.nodeValue ?? '') : '';
      const isSpace = nodeType === 3 && !/\S/.test(text);
      if (isSpace && !line) continue;
      const child = nodeType === 1 ? (node as Element) : null;
      if (child?.tagName === 'BR') {
        breaks++;
        continue;
      }
      if (child && !isPhrasing(child)) {
        end();
        breaks = 0;
        pieces++;
        read(child, part);
        only = child.tagName === 'P' ? (part.children.at(-1) ?? null) : null;
        continue;
      }
      if (breaks > 1 && !isSpace) end();
      if (!line && (part.tag === 'DIV' || breaks > 1)) {
        only = line = partOf(null, 'P', part);
        pieces++;
      }
      if (!isSpace) breaks = 0;
      if (child) read(child, line ?? part);
      else addText(line ?? part, node, text);
    }
    end();
    return pieces === 1 ? only : null;
  };

  const root = partOf(body, 'BODY', null);
  fill(root, body);
  return root;
}

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
