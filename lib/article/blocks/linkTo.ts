import { make } from '../make';

/** A link that is words alone. */
export function linkTo(near: Node, href: string, words: string): HTMLElement {
  const link = make(near, 'a', words);
  link.setAttribute('href', href);
  return link;
}
