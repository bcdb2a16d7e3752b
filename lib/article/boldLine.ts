import { make } from './make';

/** A line that heads what follows it without being a heading of the article. */
export function boldLine(near: Node, words: string): HTMLElement {
  return make(near, 'p', make(near, 'strong', words));
}
