import { Mark } from '@/components/ui/Mark';
import { inkedRanges } from '@/lib/reader/paint';
import { boxIn } from './box';
import type { Layer } from './layer';
import './CodeGutter.css';

/** Marks at the left side of code blocks, one at each highlighted line. */
export function CodeGutter({ reading, page, stage }: Layer) {
  void reading.layout.value;
  const places = reading.marks.list.value.flatMap(({ highlight: { id, colour }, span }) =>
    (span ? inkedRanges(page.text, span) : []).flatMap((range) => {
      const frame = range.startContainer.parentElement?.closest('galpi-code');
      const rect = range.getClientRects()[0];
      if (!frame || !rect) return [];
      const line = boxIn(stage, rect);
      const { left } = boxIn(stage, frame.getBoundingClientRect());
      return { key: `${id} ${line.top}`, colour, left, top: line.top + line.height / 2 - 3 };
    }),
  );
  return (
    <div class="code-gutter" aria-hidden="true">
      {places.map(({ key, colour, left, top }) => (
        <span key={key} style={{ insetInlineStart: `${left}px`, insetBlockStart: `${top}px` }}>
          <Mark colour={colour} />
        </span>
      ))}
    </div>
  );
}
