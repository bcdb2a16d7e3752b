import { inline } from '../inlineTags';
import { make } from '../make';

const apart = 'pre, table, figure, aside, a, h1, h2, h3, h4, h5, h6, dt, code, samp, kbd';
const paragraphs = new Set('P DIV LI DD BLOCKQUOTE'.split(' '));
const NAME = 20; // characters; more is a sentence
const SAID = 25; // characters a turn begins with on average; less are labels of a form
const TURNS = 4;

interface Turn {
  /** the element that names the speaker, with its picture where they stand together */
  label: Element;
  speaker: string;
  /** where begins what is said */
  said: Node;
}

/**
 * Who speaks and what is said in one paragraph, `<p><strong>Kim</strong> …`, where a page draws the speakers apart. They
 * are told by names that come again and again: what the markup calls them does not matter, only that it has classes.
 */
export function interviews(root: Element): number {
  const all = [...root.querySelectorAll('[class]')].map(turnOf).filter((turn) => turn !== null);
  const bySpeaker = [...Map.groupBy(all, keyOf).values()].filter((turns) => turns.length > 1);
  const turns = bySpeaker.flat();
  const length = turns.reduce((sum, { said }) => sum + said.textContent!.length, 0);
  if (bySpeaker.length < 2 || turns.length < TURNS || length < turns.length * SAID) return 0;
  for (const turn of turns) join(turn);
  return turns.length;
}

/** Questions may be numbered. */
const keyOf = ({ speaker }: Turn): string => speaker.replace(/[\d\s.:]/g, '');

function turnOf(el: Element): Turn | null {
  if (el.childElementCount > 0) return null;
  const speaker = el.textContent.trim();
  if (speaker.length > NAME || !/\p{L}/u.test(speaker) || el.closest(apart)) return null;
  let label = el;
  let said = beside(label, 'nextSibling');
  while (!said && label.parentElement && !beside(label, 'previousSibling')) {
    label = label.parentElement;
    said = beside(label, 'nextSibling');
  }
  if (!said || said.nodeName === 'PRE' || (said as Element).className === label.className) return null;
  return inline.has(label.tagName) && beside(label, 'previousSibling') ? null : { label, speaker, said };
}

function beside(node: Node, side: 'nextSibling' | 'previousSibling'): Node | null {
  let found = node[side];
  while (found && !isText(found)) found = found[side];
  return found;
}

const isText = (node: Node): boolean => node.nodeType !== 8 && /\S/.test(node.textContent ?? '');

function join({ label, speaker, said }: Turn): void {
  const strong = make(label, 'strong', speaker);
  let first = said;
  if (said.nodeType === 3 || inline.has(said.nodeName)) {
    // "Kim: …" may have its colon outside of the name
    label.replaceWith(strong, /^\s*[:：]/.test(said.textContent!) ? '' : ' ');
    return;
  }
  for (let inner: Element | null; (inner = (first as Element).firstElementChild); first = inner)
    if (inline.has(inner.tagName) || !isText(inner)) break;
  if (paragraphs.has(first.nodeName)) (first as Element).prepend(strong, ' ');
  else said.parentNode!.insertBefore(make(label, 'p', strong), said);
  label.remove();
}
