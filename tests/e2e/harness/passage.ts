import type { Box } from './node.ts';

export interface Ends {
  start: Box;
  end: Box;
}

/**
 * Runs in the page: scrolls to one end of a passage and gives the boxes of its first and last character. Text is matched over
 * the shown text nodes of `root`, so a passage may cross elements, blocks and lines of code; white space counts as one space.
 */
export function passageEnds(from: string, to: string, root: string, show: 'start' | 'end'): Ends | null {
  const top = document.querySelector(root) ?? document.body;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const places: { node: Text; at: number }[] = [];
  const signs: string[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest('script,style')) continue;
    // asked for once: it goes a long way from a privileged script
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      const space = /\s/.test(data[at]!);
      if (space && signs.at(-1) === ' ') continue;
      signs.push(space ? ' ' : data[at]!);
      places.push({ node, at });
    }
  }
  const text = signs.join('');
  const plain = (s: string): string => s.replaceAll(/\s+/g, ' ').trim();
  const first = text.indexOf(plain(from));
  const last = text.indexOf(plain(to), first);
  if (first < 0 || last < 0) return null;
  const boxOf = ({ node, at }: { node: Text; at: number }): Box => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return { x, y, width, height };
  };
  const startPlace = places[first]!;
  const endPlace = places[last + plain(to).length - 1]!;
  (show === 'start' ? startPlace : endPlace).node.parentElement!.scrollIntoView({
    block: 'center',
    behavior: 'instant',
  });
  return { start: boxOf(startPlace), end: boxOf(endPlace) };
}
