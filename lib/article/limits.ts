/**
 * What is read at most of one page, so that an answer is there in time (`npm run bench:dos`). Of the 241 pages of blogs
 * and documentation that extraction is measured with, the largest has 5,100 elements, the longest 193,000 characters,
 * the deepest 33 levels.
 */
export const limits = {
  elements: 40_000,
  /** elements, pieces of text and comments */
  nodes: 120_000,
  /** UTF-16 units of text and of comments */
  text: 1_000_000,
  /** elements within elements: what is deeper costs by the square of it, and ends the stack of whoever walks it */
  depth: 200,
  /** the depths of all elements together, and of all units of text: whoever asks of each level what it holds reads so many */
  levels: 800_000,
  textLevels: 30_000_000,
  /** parts of one row of a formula, and options of all lists: a browser copies them by the square of their number */
  parts: 2000,
  options: 8000,
};

// signs above one letter; a browser orders and places them all against each other
const PILE = /(?:^|\P{M})\p{M}{200}/u;

/** Whether a text would keep a browser from drawing it in time. */
export const isPiled = (text: string): boolean => PILE.test(text);

const SHALLOW = 40; // levels; few pages have more
// where there is a deeper one there is a first one: half of the elements need not be asked
const deeper = `:scope${' > *'.repeat(SHALLOW - 1)} > :first-child`;

// What an app has in its page for its own use may be megabytes, and is nothing to read.
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Whether a document is more than can be read in time. Looks at sizes alone: nothing of it is copied or drawn. */
export const tooBig = ({ body }: Document, most = limits): boolean =>
  body !== null && !isSurelySmall(body, most) && isBig(body, most);

/** Told by what a browser looks up faster than a walk takes its first steps: nearly all pages are far below each limit. */
function isSurelySmall(body: Element, most: typeof limits): boolean {
  const few = Math.floor(Math.min(most.elements, most.options, most.levels / SHALLOW));
  // the one past them is looked up: to count all of a million would take longer than to refuse them
  if (body.getElementsByTagName('*')[few]) return false;
  if (SHALLOW > most.depth || body.querySelector(deeper)) return false;
  if (body.getElementsByTagName('math').length > 0) return false;
  const others = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  let [nodes, text] = [few, 0];
  for (let node; (node = others.nextNode() as CharacterData | null);) {
    nodes++;
    text += node.length;
    if (nodes > most.nodes || text > most.text || text > most.textLevels / SHALLOW) return false;
  }
  return true;
}

function isBig(body: Element, most: typeof limits): boolean {
  let [nodes, elements, text, levels, textLevels, options, deep] = [0, -1, 0, 0, 0, 0, 0]; // the body itself is not counted
  // by hand and without calling itself: the tree may be deeper than the stack
  for (let node: Node | null = body; node;) {
    nodes++;
    if (node.nodeType === 1) {
      elements++;
      levels += deep;
      if (node.nodeName === 'OPTION' && ++options > most.options) return true;
      // names of HTML are in capitals
      if (node.nodeName.startsWith('m') && node.childNodes.length > most.parts) return true;
    } else {
      // a node tells its length without giving its text
      const { length } = node as CharacterData;
      text += length;
      textLevels += length * deep;
    }
    if (nodes > most.nodes || elements > most.elements || text > most.text || deep > most.depth) return true;
    if (levels > most.levels || textLevels > most.textLevels) return true;
    if (node.firstChild && !SILENT.has(node.nodeName)) {
      node = node.firstChild;
      deep++;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      deep--;
    }
    node = node === body ? null : (node?.nextSibling ?? null);
  }
  return false;
}
