/** Text of a tree, equal to `root.textContent` when nothing is filtered out, and the way back to its text nodes. */
export interface ArticleText {
  text: string;
  /** non-empty text nodes in document order */
  nodes: readonly Text[];
  /** `starts[i]` is the offset of `nodes[i]` in `text` */
  starts: readonly number[];
}

/** Reads a tree once. Elements for which `keep` says false are left out with everything in them (see `isPageText`). */
export function articleText(root: Node, keep?: (element: Element) => boolean): ArticleText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = root;
  while (node) {
    const isText = node.nodeType === 3 || node.nodeType === 4;
    if (isText && (node as Text).data !== '') {
      const { data } = node as Text;
      nodes.push(node as Text);
      starts.push(length);
      parts.push(data);
      length += data.length;
    }
    const left = node.nodeType === 1 && keep?.(node as Element) === false;
    node = following(node, root, !left);
  }
  return { text: parts.join(''), nodes, starts };
}

/** The node after another in the order of a tree; `enter`: its own children count. */
export function following(node: Node, root: Node, enter: boolean): Node | null {
  if (enter && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** First index in `0..length` for which `holds`; `holds` must stay true once it is. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The node whose text holds the unit at `offset`. */
export function nodeAt({ starts }: ArticleText, offset: number): number {
  return firstIndex(starts.length, (i) => starts[i]! > offset) - 1;
}
