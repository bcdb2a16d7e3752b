import { caretRect } from '@/lib/reader/caret';
import { boxIn } from './box';
import type { Layer } from './layer';
import './CaretLayer.css';

/** The caret of the caret mode: the ribbon upright, where the selection would grow. */
export function CaretLayer({ reading, stage }: Layer) {
  void reading.layout.value;
  void reading.caret.moves.value;
  const at = reading.caret.on.value ? reading.caret.place() : null;
  const rect = at && caretRect(at.node, at.offset);
  if (!rect) return null;
  const box = boxIn(stage, rect);
  return (
    <span
      class="caret"
      aria-hidden="true"
      style={{
        insetInlineStart: `${box.left - 1}px`,
        insetBlockStart: `${box.top - 2}px`,
        blockSize: `${box.height + 4}px`,
      }}
    />
  );
}
