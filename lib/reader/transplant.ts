import { holdsLines, partsOf } from '@/lib/article/partsOf';
import type { InPieces } from '@/lib/model/inPieces';

// Elements, or as much text, that are laid out in one go: nearly every article comes at once, what is longer goes on below the first view.
const FIRST = 2000;
const NEXT = 600;

/**
 * Element of our own around blocks, or lines of one, that came together. Whoever adds to thousands of them has all looked at again, and a
 * browser looks at each whenever it draws; groups are few, and those out of view rest. Blocks are styled by their names
 * and never by their parents.
 */
export const GROUP = 'galpi-group';
const HOLDS_GROUPS = new Set(['ARTICLE', 'DIV', 'SECTION']);
// Nothing that keeps a distance of its own from what is above it, which ends at the border of a group.
const BEGINS_GROUP = new Set(['DL', 'OL', 'P', 'UL']);

/** Moves all that is in an element into one on screen, and has it laid out in pieces where it is much. */
export function* transplant(from: HTMLElement, to: HTMLElement): InPieces<void> {
  const groups = new Map<HTMLElement, HTMLElement>();
  const groupIn = (parent: HTMLElement): HTMLElement => groups.get(parent) ?? parent;
  const shellOf = (element: HTMLElement, parent: HTMLElement): HTMLElement =>
    groupIn(parent).appendChild(element.cloneNode() as HTMLElement);
  let room = FIRST;
  let full = false;
  for (const { node, into, weight } of partsOf(from, to, NEXT, shellOf)) {
    if (full && beginsGroup(node, into, groupIn(into))) {
      // what could not begin a group has come into the one before
      if (groups.has(into)) restOutOfView(groupIn(into));
      groups.set(into, into.appendChild(to.ownerDocument.createElement(GROUP)));
      full = false;
    }
    groupIn(into).append(node);
    room -= weight;
    if (room > 0) continue;
    // laid out now, or all pieces would be with the next frame
    to.getBoundingClientRect();
    room = NEXT;
    full = true;
    yield;
  }
}

function beginsGroup(node: Node, parent: HTMLElement, { lastChild, lastElementChild }: Element): boolean {
  if (holdsLines(parent)) return lastChild !== null && endsLine(lastChild, node, parent);
  if (!HOLDS_GROUPS.has(parent.nodeName)) return false;
  // two of a kind keep the same distance, which the upper one keeps as well
  const isOfAKind = node.nodeName === lastElementChild?.nodeName && !/^H\d$/.test(node.nodeName);
  return isOfAKind || BEGINS_GROUP.has(node.nodeName);
}

/** Whether a line may end between two nodes; in code none ends where there is no line feed. */
function endsLine(above: Node, below: Node, parent: HTMLElement): boolean {
  const text = above.textContent ?? '';
  if (parent.closest('pre')) return text.endsWith('\n');
  // a text that follows another was parted from it
  return above.nodeName === 'BR' || /\s$/.test(text) || (above.nodeType === 3 && below.nodeType === 3);
}

/** Keeps a group out of all work while it is not seen; it takes the room that it has just been laid out with. */
function restOutOfView(group: HTMLElement): void {
  // what rests ends at its sides, beyond which lines of code may be scrolled: it is to be as wide as they are
  if (group.parentElement?.nodeName === 'PRE') return;
  if (group.closest('pre')) group.style.containIntrinsicInlineSize = `auto ${group.offsetWidth}px`;
  group.style.containIntrinsicBlockSize = `auto ${group.offsetHeight}px`;
  group.style.contentVisibility = 'auto';
}
