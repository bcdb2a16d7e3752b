/**
 * Where rows of a long list stand: those that were on screen by their measured height, the others by a guess. Offsets
 * are pixels from the top of the list.
 */
export interface Heights {
  /** Tells the height of a row; answers whether that is news. */
  measure(id: string, height: number): boolean;
  forget(): void;
  layout(ids: readonly string[]): Layout;
}

export interface Layout {
  total: number;
  top(index: number): number;
  /** row at an offset; the nearest one beyond either end */
  at(offset: number): number;
}

export function createHeights(estimate: () => number): Heights {
  const known = new Map<string, number>();
  return {
    measure(id, height) {
      if (height === 0 || known.get(id) === height) return false;
      known.set(id, height);
      return true;
    },
    forget: () => known.clear(),
    layout(ids) {
      // 100,000 additions take 0.2 ms: the sums are simply made anew.
      const tops = new Float64Array(ids.length + 1);
      const guess = estimate();
      for (let i = 0; i < ids.length; i += 1) tops[i + 1] = tops[i]! + (known.get(ids[i]!) ?? guess);
      return {
        total: tops[ids.length]!,
        top: (index) => tops[Math.min(Math.max(index, 0), ids.length)]!,
        at: (offset) => rowAt(tops, offset),
      };
    },
  };
}

function rowAt(tops: Float64Array, offset: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (tops[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}
