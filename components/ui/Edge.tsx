import type { Colour } from '@/lib/model/colour';
import { Mark } from './Mark';
import './Edge.css';

export interface EdgeMark {
  colour: Colour;
  /** place in the post, 0 to 1 */
  at: number;
}

/** The lying edge of a post: what is read in ink, a mark at the place of each highlight. */
export function Edge({ progress, marks }: { progress: number; marks: EdgeMark[] }) {
  return (
    <div class="edge" aria-hidden="true">
      {marks.map((mark, i) => (
        <span key={i} class="edge-mark" style={{ insetInlineStart: percent(mark.at) }}>
          <Mark colour={mark.colour} upright />
        </span>
      ))}
      <span class="edge-read" style={{ inlineSize: percent(progress) }} />
    </div>
  );
}

const percent = (share: number): string => `${Math.min(100, Math.max(0, share * 100)).toFixed(2)}%`;
