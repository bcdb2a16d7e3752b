import { net } from '@/lib/article/repair/edits';
import { isIn } from '@/lib/article/repair/marks';
import type { Repair } from '@/lib/reader/repair/repair';
import { boxIn } from '../box';

/** A stretch of the edge, px from the top of the sheet. */
export interface Stretch {
  top: number;
  height: number;
  state: 'in' | 'added' | 'dropped';
}

/** Where the article stands along the page. Neighbouring blocks of one kind are one stretch. */
export function edgeOf(repair: Repair, sheet: HTMLElement): Stretch[] {
  // what is to be picked was not picked by us
  if (repair.mode === 'pick' && repair.edits.value.length === 0) return [];
  const { turned } = net(repair.edits.value);
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (const block of repair.blocks.value) {
    const edit = turned.find(({ el }) => el.contains(block));
    const state = edit ? (edit.to === 'in' ? 'added' : 'dropped') : isIn(block) ? 'in' : null;
    const { top, height } = boxIn(sheet, repair.shownOf(block)!.getBoundingClientRect());
    if (open && open.state === state) open.height = Math.max(open.height, top + height - open.top);
    else open = state && { top, height, state };
    if (open && open !== stretches.at(-1)) stretches.push(open);
  }
  return stretches;
}
