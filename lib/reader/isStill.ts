/** Whether the reader wants nothing to move: what scrolls is there at once. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
