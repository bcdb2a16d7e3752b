import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** wide: outline and notes stand beside the text; middle: they fold into buttons; narrow: a phone */
export type Width = 'wide' | 'middle' | 'narrow';

const WIDE = 1180;
const MIDDLE = 600;

/** Width class of an element, which may be a pane and not the window. */
export function useWidth(element: RefObject<HTMLElement | null>): Width {
  const [width, setWidth] = useState<Width>('wide');
  useLayoutEffect(() => {
    const measure = (): void => setWidth(widthOf(element.current?.clientWidth ?? WIDE));
    const observer = new ResizeObserver(measure);
    measure();
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

export function widthOf(px: number): Width {
  if (px >= WIDE) return 'wide';
  return px >= MIDDLE ? 'middle' : 'narrow';
}
