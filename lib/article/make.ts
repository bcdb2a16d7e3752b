/** A new element of the page that `near` stands in, with what it holds. */
export function make(near: Node, tag: string, ...inner: (Node | string)[]): HTMLElement {
  const el = near.ownerDocument!.createElement(tag);
  el.append(...inner);
  return el;
}
