import type { Colour } from '@/lib/model/colour';
import './Mark.css';

/** The mark of a colour at an edge: its own shape beside its colour, 12 x 6 px. */
const shapes: Record<Colour, preact.JSX.Element> = {
  yellow: <rect y="1.5" width="12" height="3" />,
  green: (
    <path d="M1.5 1.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM6 1.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM10.5 1.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z" />
  ),
  blue: <path d="M0 .5h12v1.75H0zM0 3.75h12V5.5H0z" />,
  pink: (
    <path
      d="M0 4C1.4.7 2.6.7 4 3s2.6 2.3 4 0 2.6-2.3 4 0"
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
    />
  ),
  violet: <path d="M0 1.5h5v3H0zM7 1.5h5v3H7z" />,
};

export interface MarkProps {
  colour: Colour;
  /** drawn upright, for horizontal edges */
  upright?: boolean;
  /** hollow and dashed: a highlight whose place was not found */
  lost?: boolean;
}

export function Mark({ colour, upright = false, lost = false }: MarkProps) {
  return (
    <svg
      class="mark"
      data-colour={colour}
      data-upright={upright || undefined}
      width={upright ? 6 : 12}
      height={upright ? 12 : 6}
      viewBox={upright ? '0 0 6 12' : '0 0 12 6'}
      fill="currentColor"
      aria-hidden="true"
    >
      <g transform={upright ? 'rotate(-90) translate(-12 0)' : undefined}>
        {lost ? (
          <rect
            x=".5"
            y=".5"
            width="11"
            height="5"
            rx="1"
            fill="none"
            stroke="currentColor"
            stroke-dasharray="2 1.5"
          />
        ) : (
          shapes[colour]
        )}
      </g>
    </svg>
  );
}
