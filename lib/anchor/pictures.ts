import { firstIndex, type ArticleText } from './text';

/** A picture of a page, and where it stands in its text. */
export interface Picture {
  element: Element;
  /** absolute address; of long data what `shortened` leaves */
  source: string;
  alt: string;
  caption: string;
  /** offset of the text right after it */
  offset: number;
}

// A picture that is data can weigh a megabyte. Drawings of one program and size start alike: the header that names both.
export const KEPT_OF_DATA = 200;
const KEPT_OF_END = 64;

const shortened = (data: string): string =>
  data.length <= KEPT_OF_DATA
    ? data
    : `${data.slice(0, KEPT_OF_DATA)}#${data.length}.${data.slice(-KEPT_OF_END)}`;

/** The pictures of a tree in its order. `addressOf` knows where an address is kept: `null` is no picture. */
export function picturesOf(
  text: ArticleText,
  root: Element,
  addressOf: (img: Element) => string | null,
): Picture[] {
  return [...root.querySelectorAll('img')].flatMap((element) => pictureOf(text, element, addressOf) ?? []);
}

export function pictureOf(
  text: ArticleText,
  element: Element,
  addressOf: (img: Element) => string | null,
): Picture | null {
  const address = addressOf(element);
  if (!address) return null;
  return {
    element,
    source: address.startsWith('data:') ? shortened(address) : address,
    alt: plain(element.getAttribute('alt')),
    caption: plain(element.closest('figure')?.querySelector('figcaption')?.textContent),
    offset: offsetOf(text, element),
  };
}

const plain = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING, also where there is no `Node`

function offsetOf({ text, nodes, starts }: ArticleText, element: Element): number {
  const next = firstIndex(
    nodes.length,
    (i) => (element.compareDocumentPosition(nodes[i]!) & FOLLOWING) !== 0,
  );
  return starts[next] ?? text.length;
}
