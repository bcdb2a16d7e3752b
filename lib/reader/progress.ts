import { signal, type ReadonlySignal } from '@preact/signals';
import type { Page } from './page';
import { scrollerOf, viewOf } from './scroller';

// Share of the view below which a heading counts as the one that is being read.
const EYE = 0.25;

/** Where the reader is. */
export interface Progress {
  /** share of the article that was scrolled through, 0 to 1 */
  share: ReadonlySignal<number>;
  /** index, among all headings h1 to h4, of the section at the reader's eye; -1 above the first */
  heading: ReadonlySignal<number>;
  /** the title has left the view upwards */
  past: ReadonlySignal<boolean>;
  measure: (page: Page) => void;
  goTo: (page: Page, share: number) => void;
}

export function createProgress(page: ReadonlySignal<Page | null>, life: AbortSignal): Progress {
  const share = signal(0);
  const heading = signal(-1);
  const past = signal(false);
  let asked = false;

  const measure = ({ root }: Page): void => {
    const view = viewOf(scrollerOf(root));
    const box = root.getBoundingClientRect();
    if (box.height === 0) return;
    const room = box.height - view.height;
    const gone = view.top - box.top;
    share.value = room <= 0 ? Number(box.bottom <= view.top + view.height) : clamp(gone / room);
    past.value = gone > 0;
    const eye = view.top + view.height * EYE;
    heading.value = lastAbove(root.querySelectorAll('h1, h2, h3, h4'), eye);
  };
  const later = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (page.value) measure(page.value);
    });
  };
  // Scrolling does not bubble, but is captured, whichever pane scrolls.
  document.addEventListener('scroll', later, { signal: life, capture: true, passive: true });
  addEventListener('resize', later, { signal: life });

  return {
    share,
    heading,
    past,
    measure,
    goTo({ root }, to) {
      const scroller = scrollerOf(root);
      const view = viewOf(scroller);
      const box = root.getBoundingClientRect();
      const top = box.top - view.top + scroller.scrollTop;
      scroller.scrollTo({ top: top + to * Math.max(0, box.height - view.height), behavior: 'instant' });
    },
  };
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

function lastAbove(headings: NodeListOf<Element>, eye: number): number {
  let low = -1;
  let high = headings.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.getBoundingClientRect().top <= eye) low = middle;
    else high = middle;
  }
  return low;
}
