import { MOTION_MS } from '@/lib/reader/motion';
import { lineBoxes } from './box';
import type { Layer } from './layer';
import './Grounds.css';

/** Grounds of marks on their way: wiping from the left, line by line, or fading. */
export function Grounds({ reading, page, stage }: Layer) {
  return (
    <div class="grounds" aria-hidden="true">
      {reading.motion.moving.value.flatMap(({ id, span, colour, kind }) =>
        lineBoxes(stage, page, span).map((box, i, { length }) => (
          <span
            key={`${id} ${kind} ${i}`}
            data-colour={colour}
            data-kind={kind}
            style={{
              insetInlineStart: `${box.left}px`,
              insetBlockStart: `${box.top}px`,
              inlineSize: `${box.width}px`,
              blockSize: `${box.height}px`,
              animationDuration: `${kind === 'in' ? MOTION_MS / length : MOTION_MS}ms`,
              animationDelay: `${kind === 'in' ? (i * MOTION_MS) / length : 0}ms`,
            }}
          />
        )),
      )}
    </div>
  );
}
