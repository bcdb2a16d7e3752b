import { signal, type ReadonlySignal } from '@preact/signals';
import type { Colour } from '@/lib/model/colour';
import type { Span } from '@/lib/model/highlight';
import { isStill } from './isStill';

/** The ground of a mark while it comes (wipes in, line by line) or goes (fades). */
export interface Moving {
  id: string;
  span: Span;
  colour: Colour;
  kind: 'in' | 'out';
}

/** How long a ground is on its way, ms; the design's `--d-quick`. */
export const MOTION_MS = 140;

export interface Motion {
  /** what is drawn by hand while it moves, and not by `CSS.highlights` */
  moving: ReadonlySignal<readonly Moving[]>;
  start: (moving: Moving) => void;
}

export function createMotion(): Motion {
  const moving = signal<readonly Moving[]>([]);
  return {
    moving,
    start(next) {
      if (isStill()) return;
      moving.value = [...moving.value, next];
      setTimeout(() => {
        moving.value = moving.value.filter((other) => other !== next);
      }, MOTION_MS);
    },
  };
}
