import { Mark } from '@/components/ui/Mark';
import { pictureBox } from './box';
import type { Layer } from './layer';
import './PictureMarks.css';

/** Marked pictures: an outline in the colour and its line style, and the mark at the edge. */
export function PictureMarks({ reading, stage }: Layer) {
  void reading.layout.value;
  const picked = reading.selection.picture.value;
  return (
    <div class="picture-marks" aria-hidden="true">
      {picked && <span class="picture-picked" style={placed(pictureBox(stage, picked))} />}
      {reading.marks.list.value.map(
        ({ highlight: { id, colour }, picture }) =>
          picture && (
            <span key={id} data-colour={colour} style={placed(pictureBox(stage, picture))}>
              <Mark colour={colour} />
            </span>
          ),
      )}
    </div>
  );
}

const placed = ({ left, top, width, height }: ReturnType<typeof pictureBox>) => ({
  insetInlineStart: `${left}px`,
  insetBlockStart: `${top}px`,
  inlineSize: `${width}px`,
  blockSize: `${height}px`,
});
