import { spanOf } from '@/lib/anchor/range';
import { outline, type Entry } from '@/lib/article/outline';
import { isStill } from '@/lib/reader/isStill';
import type { Page } from '@/lib/reader/page';

const headingsOf = (page: Page): NodeListOf<HTMLElement> => page.root.querySelectorAll('h1, h2, h3, h4');

// More is no overview any more, and is laid out as long as a text.
const MOST = 1000;

/** The headings that are listed: where there are very many, those of the upper levels alone. */
export function listed(root: ParentNode): Entry[] {
  const all = outline(root);
  const top = topLevel(all);
  const upTo = (deepest: number): Entry[] => all.filter(({ level }) => level <= Math.max(top, deepest));
  const entries = [4, 3, 2, 1].map(upTo).find(({ length }) => length <= MOST);
  return entries ?? upTo(1).slice(0, MOST);
}

/** Offset in the text of each entry's heading. */
export function headingStarts(page: Page, entries: readonly Entry[]): number[] {
  const headings = headingsOf(page);
  return entries.map(({ index }) => {
    const range = document.createRange();
    range.selectNodeContents(headings[index]!);
    return spanOf(page.text, range)?.start ?? 0;
  });
}

/** Place in the list of the entry one reads, from the place among all headings. The first one counts from the start. */
export function currentEntry(entries: readonly Entry[], heading: number): number {
  let current = 0;
  entries.forEach((entry, i) => {
    if (entry.index <= heading) current = i;
  });
  return current;
}

/** Scrolls to a heading, and moves the focus there for those who read with the keyboard. */
export function goToHeading(page: Page, index: number): void {
  const heading = headingsOf(page)[index];
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start', behavior: isStill() ? 'instant' : 'smooth' });
}

/** The level that is not indented: the highest one there is more than one of. A single h1 is the title once more. */
export function topLevel(entries: readonly Entry[]): number {
  const levels = entries.map(({ level }) => level).sort((a, b) => a - b);
  return levels.find((level, i) => levels[i + 1] === level) ?? levels[0] ?? 1;
}

// Room for the entries around the current one, px.
const AROUND = 72;

/** Keeps the current entry of a long outline in view. */
export function follow(list: HTMLElement | null, current: number): void {
  const nav = list?.parentElement;
  const item = list?.children[current] as HTMLElement | undefined;
  if (!nav || !item || nav.scrollHeight <= nav.clientHeight) return;
  const y = item.offsetTop - nav.scrollTop;
  if (y > AROUND && y < nav.clientHeight - AROUND) return;
  const behavior = isStill() ? 'instant' : 'smooth';
  nav.scrollTo({ top: item.offsetTop - nav.clientHeight / 2, behavior });
}
