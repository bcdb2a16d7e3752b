/** Elements right after a title, and right after the block that holds it: where author, date and tags stand. */
export function nearTitle(heading: Element | null): Element[] {
  return around(heading, (el) => el.nextElementSibling, 3);
}

/** Elements right before a title and before the block that holds it. */
export function beforeTitle(heading: Element | null): Element[] {
  return around(heading, (el) => el.previousElementSibling, 2);
}

function around(heading: Element | null, step: (el: Element) => Element | null, most: number): Element[] {
  const found: Element[] = [];
  let at = heading;
  for (let up = 0; at && at.tagName !== 'BODY' && up < 2;) {
    for (let el = step(at), i = 0; el && i < most; el = step(el), i++) found.push(el);
    at = at.parentElement;
    // a wrapper of the title alone is the title
    if (at?.childElementCount !== 1) up++;
  }
  return found;
}
