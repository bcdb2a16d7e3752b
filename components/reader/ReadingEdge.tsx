import type { Reading } from '@/lib/reader/reading';
import './ReadingEdge.css';

/** The edge of the post along the top: what is read in ink, the ribbon at its end. */
export function ReadingEdge({ reading }: { reading: Reading }) {
  return (
    <div class="reading-edge" aria-hidden="true">
      <span style={{ scale: `${reading.progress.share.value} 1` }} />
      <i style={{ translate: `calc(${reading.progress.share.value} * (100cqi - 4px))` }} />
    </div>
  );
}
