import { rangeOf } from '@/lib/anchor/range';
import { articleText } from '@/lib/anchor/text';
import type { Page } from './page';
import { scrollerOf } from './scroller';
import { GROUP } from './transplant';

// Blocks are coloured before they come into view, at the pace of a fast scroll.
const AHEAD = '800px';

/** Colours code as it comes near the view. The colouring code is loaded when the first block is there. */
export function colourCode({ root }: Page, life: AbortSignal): void {
  const blocks = root.querySelectorAll<HTMLElement>('pre code');
  if (blocks.length === 0) return;
  const scroller = scrollerOf(root);
  const near = new IntersectionObserver(
    (entries) => {
      const seen = entries.filter((entry) => entry.isIntersecting).map(({ target }) => target as HTMLElement);
      for (const block of seen) near.unobserve(block);
      if (seen.length > 0) void paint(seen);
    },
    { root: scroller === document.scrollingElement ? null : scroller, rootMargin: AHEAD },
  );
  for (const block of blocks) near.observe(block);
  life.addEventListener('abort', () => near.disconnect());
}

async function paint(blocks: HTMLElement[]): Promise<void> {
  const { tokens } = await import('./syntax');
  for (const block of blocks) {
    const language = /(?:^|\s)language-(\S+)/.exec(block.className)?.[1] ?? '';
    // Text alone, as the sanitiser leaves it. Anything else is shown as it is.
    if (block.querySelector(`:not(${GROUP})`)) continue;
    const text = articleText(block);
    for (const { name, start, end } of tokens(text.text, language)) {
      const range = rangeOf(text, { start, end });
      if (range) registry(`code-${name}`).add(range);
    }
  }
}

function registry(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = 1;
  CSS.highlights.set(name, made);
  return made;
}
