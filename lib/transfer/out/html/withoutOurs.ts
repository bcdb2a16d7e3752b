const ours = /^(?:loading|decoding|referrerpolicy|data-file|data-galpi-.*)$/;

/** Takes away what only our own pages read: how pictures are asked for, and what an article says to us. */
export function withoutOurs(root: Element): void {
  for (const el of root.querySelectorAll('*'))
    for (const { name } of Array.from(el.attributes)) if (ours.test(name)) el.removeAttribute(name);
}
