/**
 * Copies what open shadow roots of the page show into the copy: code in custom elements is drawn there, and a copy has
 * no shadow roots. `original` and `copy` are the same tree, element by element.
 */
export function shadowRoots(original: Element, copy: Element): number {
  const hosts: [Element, ShadowRoot][] = [];
  const own = original.getElementsByTagName('*');
  let copies: HTMLCollectionOf<Element> | null = null;
  for (let i = 0; i < own.length; i++) {
    const { shadowRoot } = own[i]!;
    if (!shadowRoot || !/\S/.test(shadowRoot.textContent ?? '')) continue;
    copies ??= copy.getElementsByTagName('*');
    hosts.push([copies[i]!, shadowRoot]);
  }
  for (const [host, root] of hosts) flatten(host, root);
  return hosts.length;
}

/** The host's content is what its root shows: slots stand for its own children, a root without one hides them. */
function flatten(host: Element, root: ShadowRoot): void {
  const { ownerDocument: document } = host;
  const light = [...host.childNodes];
  const drawn = document.createElement('div');
  for (const node of root.childNodes) drawn.append(document.importNode(node, true));
  for (const inner of drawn.querySelectorAll('style, script, link')) inner.remove();
  const slots = [...drawn.querySelectorAll('slot')];
  const nameOf = (node: Node): string =>
    node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
  for (const slot of slots) {
    const given = light.filter((node) => nameOf(node) === (slot.getAttribute('name') ?? ''));
    slot.replaceWith(...(given.length ? given : slot.childNodes));
  }
  // a custom element would keep its unknown name; what it shows is a block
  host.replaceChildren(...drawn.childNodes);
}
