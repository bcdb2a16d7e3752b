/** Elements right after a title, and right after the block that holds it: where author, date and tags stand. */
export function nearTitle(heading: Element | null): Element[] {
  const found: Element[] = [];
  for (let at = heading, up = 0; at && at.tagName !== 'BODY' && up < 2; at = at.parentElement, up++) {
    for (let el = at.nextElementSibling, i = 0; el && i < 3; el = el.nextElementSibling, i++) found.push(el);
  }
  return found;
}
