/** Open shadow roots, by the place of their hosts in the order of the page. */
export type Hosts = Map<number, ShadowRoot>;

export function noteHost(hosts: Hosts, el: Element, index: number): void {
  const { shadowRoot } = el;
  if (shadowRoot?.childElementCount) hosts.set(index, shadowRoot);
}

/**
 * Copies what open shadow roots of the page show into the copy: code in custom elements is drawn there, and a copy has
 * no shadow roots. `original` and `copy` are the same tree, element by element.
 */
export function shadowRoots(original: ParentNode, copy: ParentNode): number {
  const hosts: Hosts = new Map();
  original.querySelectorAll('*').forEach((el, i) => noteHost(hosts, el, i));
  return drawHosts(hosts, copy);
}

export function drawHosts(hosts: Hosts, copy: ParentNode): number {
  if (hosts.size === 0) return 0;
  const copies = copy.querySelectorAll('*');
  let changed = 0;
  for (const [index, root] of hosts) {
    const host = copies[index];
    if (host?.localName === root.host.localName && flatten(host, root)) changed++;
  }
  return changed;
}

/** The host's content is what its root shows: slots stand for its own children, a root without one hides them. */
function flatten(host: Element, root: ShadowRoot): boolean {
  const light = [...host.childNodes];
  const drawn = drawnBy(root, host.ownerDocument);
  const slots = [...drawn.querySelectorAll('slot')];
  const nameOf = (node: Node): string =>
    node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
  if (!slots.length && !/\S/.test(drawn.textContent)) return false;
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
