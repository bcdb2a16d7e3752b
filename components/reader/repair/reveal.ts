import type { Repair } from '@/lib/reader/repair/repair';

/** Scrolls to the part that keys speak of. What is higher than the view would jump to one of its ends. */
export function reveal(repair: Repair, block: ScrollLogicalPosition): void {
  const shown = repair.at.value && repair.shownOf(repair.at.value);
  if (shown && shown.offsetHeight < innerHeight) shown.scrollIntoView({ block, behavior: 'instant' });
}
