import type { RefObject } from 'preact';
import type { Repair } from '@/lib/reader/repair/repair';
import { edgeOf } from './edgeOf';

/** The page's edge: in ink where the article is, a sign where the reader put something in or left it out. */
export function RepairEdge({ repair, sheet }: { repair: Repair; sheet: RefObject<HTMLElement | null> }) {
  const stretches = sheet.current ? edgeOf(repair, sheet.current) : [];
  return (
    <div class="repair-edge" aria-hidden="true">
      {stretches.map(({ top, height, state }) => (
        <i key={`${top} ${state}`} data-state={state} style={{ top: `${top}px`, blockSize: `${height}px` }} />
      ))}
    </div>
  );
}
