import type { Mark } from '@/lib/reader/mark';
import { lineBoxes, markBoxes, type Box } from './box';
import type { Layer } from './layer';
import './Ring.css';

/** The ring of the chosen mark, of one that was jumped to, and of a place where one may be. */
export function Ring({ reading, page, stage }: Layer) {
  void reading.layout.value;
  const blinking = reading.blinking.value;
  const chosen = reading.chosen.value;
  const offered = reading.offered.value;
  const still = (id: string): boolean => id === chosen || id === offered?.id;
  const ringed = reading.marks.list.value.filter(({ highlight: { id } }) => still(id) || id === blinking?.id);
  const boxesOf = (mark: Mark): Box[] =>
    mark.highlight.id === offered?.id ? lineBoxes(stage, page, offered.span) : markBoxes(stage, page, mark);
  return (
    <div class="rings" aria-hidden="true">
      {ringed.flatMap((mark) =>
        boxesOf(mark).map((box, i) => (
          <span
            key={`${mark.highlight.id} ${i} ${mark.highlight.id === blinking?.id ? blinking.at : ''}`}
            class="ring"
            data-colour={mark.highlight.colour}
            data-blink={!still(mark.highlight.id) || undefined}
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
