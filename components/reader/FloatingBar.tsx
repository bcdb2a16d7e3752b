import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Box } from './box';
import './FloatingBar.css';

export interface FloatingBarProps {
  label: string;
  /** the lines it belongs to, in the coordinates of the stage */
  lines: readonly Box[];
  stage: HTMLElement;
  children: ComponentChildren;
}

const HEIGHT = 48;
const GAP = 6;
// What the top bar takes of the view.
const ROOF = 48;

/** A bar above the first of some lines, centred on it; below the last when there is no room. On touch it docks below. */
export function FloatingBar({ label, lines, stage, children }: FloatingBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(318);
  useLayoutEffect(() => setWidth(bar.current?.offsetWidth ?? width));
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const origin = stage.getBoundingClientRect();
  const view = { roof: ROOF - origin.top, floor: innerHeight - origin.top };
  const top = barTop(first, last, view);
  const centre = first.left + first.width / 2;
  const left = Math.min(
    Math.max(centre - width / 2, 12 - origin.left),
    document.documentElement.clientWidth - 12 - width - origin.left,
  );
  return (
    <div
      ref={bar}
      class="floating-bar"
      role="group"
      aria-label={label}
      style={{ '--bar-x': `${left}px`, '--bar-y': `${top}px` }}
      // The selection stays while its bar is used.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}

/** Above the first line; else below the last; else, with both ends out of view, right below the top bar. */
export function barTop(first: Box, last: Box, view: { roof: number; floor: number }): number {
  const above = first.top - GAP - HEIGHT;
  const end = last.top + last.height;
  // Lines that are out of view have their bar with them: it comes when they are scrolled into view.
  const isAway = end < view.roof || first.top > view.floor;
  if (isAway || (above > view.roof && above + HEIGHT < view.floor)) return above;
  const below = end + GAP;
  return below > view.roof && below + HEIGHT < view.floor ? below : view.roof + GAP;
}
