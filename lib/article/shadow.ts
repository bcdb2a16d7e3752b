/**
 * Copies what open shadow roots of the page show into the copy: code in custom elements is drawn there, and a copy has
 * no shadow roots. `original` and `copy` are the same tree, element by element.
 */
export function shadowRoots(original: ParentNode, copy: ParentNode): number {
  const hosts: [Element, ShadowRoot][] = [];
  // a root of its own has no list that need not be made first
  const own =
    original instanceof Element ? original.getElementsByTagName('*') : original.querySelectorAll('*');
  let copies: NodeListOf<Element> | null = null;
  for (let i = 0, { length } = own; i < length; i++) {
    const { shadowRoot } = own[i]!;
    if (!shadowRoot?.childElementCount) continue;
    copies ??= copy.querySelectorAll('*');
    hosts.push([copies[i]!, shadowRoot]);
  }
  let changed = 0;
  for (const [host, root] of hosts) if (flatten(host, root)) changed++;
  return changed;
}

/** The host's content is what its root shows: slots stand for its own children, a root without one hides them. */
function flatten(host: Element, root: ShadowRoot): boolean {
  const light = [...host.childNodes];
  const drawn = drawnBy(root, host.ownerDocument);
  const slots = [...drawn.querySelectorAll('slot')];
  const nameOf = (node: Node): string =>
    node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
  if (!slots.length && !/\S/.test(drawn.textContent ?? '')) return false;
  for (const slot of slots) {
    const given = light.filter((node) => nameOf(node) === (slot.getAttribute('name') ?? ''));
    slot.replaceWith(...(given.length ? given : slot.childNodes));
  }
  // a custom element would keep its unknown name; what it shows is a block
  host.replaceChildren(...drawn.childNodes);
  return true;
}

/** A copy of what a root holds, with what the roots within it show. */
function drawnBy(root: ShadowRoot, document: Document): Element {
  const drawn = document.createElement('div');
  for (const node of root.childNodes) drawn.append(document.importNode(node, true));
  shadowRoots(root, drawn);
  for (const inner of drawn.querySelectorAll('style, script, link')) inner.remove();
  return drawn;
}
