/** What wrappers of one embed are made of; a list item or a cell is a place of its own. */
const wrappers = new Set(['DIV', 'P', 'SPAN', 'FIGURE', 'CENTER', 'SECTION']);
const MOST = 4; // elements in a wrapper: the embed, its overlay, a button and a caption
const HIGHEST = 6; // wrappers, one in another

/**
 * Puts a card where `el` and its wrappers stood: they would hide it from whoever looks for text, and their class names
 * say "player" or "ad". A `<figcaption>` of theirs goes with it. Never into a line of text, but after it.
 */
export function place(card: Element, el: Element): void {
  const caption = el.closest('figure')?.querySelector('figcaption');
  const outer = outerOf(el);
  if (caption && outer.contains(caption)) card.append(caption);
  const paragraph = outer.parentElement?.closest('p');
  if (!paragraph) return outer.replaceWith(card);
  outer.remove();
  paragraph.after(card);
}

/** The wrappers of an embed alone, or itself. */
function outerOf(el: Element): Element {
  let outer = el;
  for (let i = 0; i < HIGHEST; i++) {
    const parent = outer.parentElement;
    if (!parent || !wrappers.has(parent.tagName) || !holdsOnly(parent, outer)) break;
    outer = parent;
  }
  return outer;
}

function holdsOnly(parent: Element, el: Element): boolean {
  if (parent.childElementCount > MOST) return false;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node === el || (node.nodeType === 1 && (node as Element).tagName === 'FIGCAPTION')) continue;
    if (/\S/.test(node.textContent ?? '') && node.nodeType !== 8) return false;
    if (node.nodeType === 1 && (node as Element).matches('img, iframe, figure, [data-galpi-card]'))
      return false;
  }
  return true;
}

const text = /^(?:P|H[1-6]|UL|OL|PRE|BLOCKQUOTE|TABLE)$/;

/**
 * Whether `el`, or a wrapper of it alone, stands right beside text, or between text where `between`: widgets of a page
 * stand among themselves.
 */
export function standsInText(el: Element, between = false): boolean {
  const outer = outerOf(el);
  if (outer.parentElement?.tagName === 'P') return true;
  const sides = [outer.previousElementSibling, outer.nextElementSibling].filter(
    (beside) => beside !== null && text.test(beside.tagName) && /\S/.test(beside.textContent),
  );
  return sides.length >= (between ? 2 : 1);
}
