import { signal, type ReadonlySignal } from '@preact/signals';
import { isMark } from './labelNotes';
import type { Page } from './page';

/** A footnote that is open where one reads. */
export interface OpenNote {
  link: HTMLElement;
  target: HTMLElement;
}

export interface Footnotes {
  open: ReadonlySignal<OpenNote | null>;
  /** Opens the note a mark in the text refers to. False when the link is none. */
  show: (link: HTMLElement) => boolean;
  close: () => void;
}

export function createFootnotes(page: ReadonlySignal<Page | null>): Footnotes {
  const open = signal<OpenNote | null>(null);
  const set = (next: OpenNote | null): void => {
    delete open.value?.link.dataset.open;
    if (next) next.link.dataset.open = '';
    open.value = next;
  };
  return {
    open,
    show(link) {
      const target = targetOf(page.value, link);
      if (!target || !isReference(link, target)) return false;
      set(open.value?.link === link ? null : { link, target });
      return true;
    },
    close: () => set(null),
  };
}

/** The place in the article that a link within it points at. */
export function targetOf(page: Page | null, link: HTMLElement): HTMLElement | null {
  const number = link.dataset.galpiRef;
  if (!page || !number) return null;
  return page.root.querySelector<HTMLElement>(`[data-galpi-anchor="${CSS.escape(number)}"]`);
}

/** A mark above its note; ways back are links to follow. */
function isReference(link: HTMLElement, target: HTMLElement): boolean {
  const below = link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
  return below !== 0 && isMark(link);
}
