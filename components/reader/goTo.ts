import { scrollToTop } from '@/lib/reader/jump';

/** Scrolls to a part of the text, and moves the focus there for those who read on with the keyboard. */
export function goTo(target: HTMLElement, share: number): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  scrollToTop(target, target.getBoundingClientRect().top, share);
}
