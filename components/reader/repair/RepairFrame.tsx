import type { RefObject } from 'preact';
import { useWords } from '@/components/ui/words';
import { isIn } from '@/lib/article/repair/marks';
import type { Repair } from '@/lib/reader/repair/repair';
import { boxIn } from '../box';

export interface RepairFrameProps {
  repair: Repair;
  sheet: RefObject<HTMLElement | null>;
  el: Element | null;
  /** where keys and buttons act, not only the mouse */
  chosen?: boolean;
}

/** A frame around a part of the page, with what a click at it does. */
export function RepairFrame({ repair, sheet, el, chosen = false }: RepairFrameProps) {
  const t = useWords();
  void repair.edits.value;
  const shown = el && repair.shownOf(el);
  if (!shown || !sheet.current) return null;
  const { left, top, width, height } = boxIn(sheet.current, shown.getBoundingClientRect());
  const picked = repair.mode === 'pick' && repair.edits.value.some((edit) => edit.el === el);
  const word =
    repair.mode === 'pick' ? (picked ? 'pickPicked' : 'pickThis') : isIn(el) ? 'repairDrop' : 'repairAdd';
  return (
    <div
      class="repair-frame"
      data-chosen={chosen || undefined}
      aria-hidden="true"
      style={{ left: `${left}px`, top: `${top}px`, inlineSize: `${width}px`, blockSize: `${height}px` }}
    >
      <span>{t(word)}</span>
    </div>
  );
}
