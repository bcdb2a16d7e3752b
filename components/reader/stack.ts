export interface Item {
  /** where it wants to be */
  top: number;
  height: number;
}

/** Tops of items that stand in one column: each where it wants to be, or below the one before. Never overlapping. */
export function stack(items: readonly Item[], gap: number): number[] {
  let free = -Infinity;
  return items.map(({ top, height }) => {
    const at = Math.max(top, free);
    free = at + height + gap;
    return at;
  });
}
