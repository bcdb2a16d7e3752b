import { lineBoxes } from './box';
import type { Layer } from './layer';
import './Ring.css';

/** The ring of the chosen mark, and of one that was jumped to. */
export function Ring({ reading, page, stage }: Layer) {
  void reading.layout.value;
  const blinking = reading.blinking.value;
  const chosen = reading.chosen.value;
  const ringed = reading.marks.list.value.filter(
    ({ highlight: { id }, span }) => span && (id === chosen || id === blinking?.id),
  );
  return (
    <div class="rings" aria-hidden="true">
      {ringed.flatMap(({ highlight, span }) =>
        lineBoxes(stage, page, span!).map((box, i) => (
          <span
            key={`${highlight.id} ${i} ${highlight.id === blinking?.id ? blinking.at : ''}`}
            class="ring"
            data-colour={highlight.colour}
            data-blink={highlight.id !== chosen || undefined}
            style={{
              insetInlineStart: `${box.left}px`,
              insetBlockStart: `${box.top}px`,
              inlineSize: `${box.width}px`,
              blockSize: `${box.height}px`,
            }}
          />
        )),
      )}
    </div>
  );
}
