/** Text of the nearest heading above the start of a range, or the heading it starts in; '' when there is none. */
export function sectionOf(root: ParentNode, range: Range): string {
  return (headingOf(root, range)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** That heading. */
export function headingOf(root: ParentNode, range: Range): Element | null {
  let above: Element | null = null;
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (heading !== range.startContainer && range.comparePoint(heading, 0) >= 0) break;
    above = heading;
  }
  return above;
}
