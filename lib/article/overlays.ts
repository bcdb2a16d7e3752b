const HEIGHTS = [0.2, 0.5, 0.8]; // of the window: where walls and dialogs stand, and headers do not
const MOST = 2500; // characters of a wall
const SHARE = 0.4; // of the text of the page: what holds more is the page itself, in a box that scrolls
/** What a post has and a wall has not: some sites open a post in a pane over the list of all. */
const post = 'article, main, pre, h1, time, [itemprop]';

/** What stands fixed over the middle of a page: walls, dialogs, banners. Nothing where the document is not shown. */
export function overlays(page: Document): Set<Element> {
  const found = new Set<Element>();
  const view = page.defaultView;
  if (!view?.innerHeight || !('elementsFromPoint' in page)) return found;
  for (const height of HEIGHTS)
    for (const el of page.elementsFromPoint(view.innerWidth / 2, view.innerHeight * height)) {
      if (!page.body.contains(el) || el === page.body) break;
      if (view.getComputedStyle(el).position === 'fixed') found.add(el);
    }
  const own = found.size > 0 ? lengthOf(page.body) : 0;
  for (const el of found)
    if (lengthOf(el) > Math.min(own * SHARE, MOST) || el.querySelector(post)) found.delete(el);
  return found;
}

/** What is shown, not scripts: those of a page may be longer than its text. */
const lengthOf = (el: Element): number => (el as HTMLElement).innerText?.length ?? 0;

/** The element of a copy of `root` that `el` became; null where the copy is of another time. */
export function counterpart(el: Element, root: Element, copy: Element): Element | null {
  if (el === root) return copy;
  const parent = el.parentElement!;
  const found = counterpart(parent, root, copy)?.children[[...parent.children].indexOf(el)];
  return found?.localName === el.localName ? found : null;
}
