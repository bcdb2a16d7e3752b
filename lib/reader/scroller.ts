/** The element whose scrolling moves `element`: the page itself, or a pane of it. */
export function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at !== document.body) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Top and height of what is visible of a scroller, in the viewport's coordinates. */
export function viewOf(scroller: Element): { top: number; height: number } {
  if (scroller === document.scrollingElement) return { top: 0, height: innerHeight };
  return { top: scroller.getBoundingClientRect().top, height: scroller.clientHeight };
}
