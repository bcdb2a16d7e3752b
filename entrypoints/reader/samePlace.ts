import type { Reading } from '@/lib/reader/reading';

export type SamePlace = ReturnType<typeof samePlace>;

/** After a reload, and in a session that was restored, the article stands where it stood. */
export function samePlace({ progress, page }: Reading) {
  const key = `place ${location.hash}`;
  let share = 1;
  return {
    /** Goes where the reader was, once the article is shown. */
    take(): void {
      const kept = Number(sessionStorage.getItem(key) ?? 0);
      if (page.value && kept > 0) progress.goTo(page.value, kept);
      const keep = (): void => sessionStorage.setItem(key, String(progress.share.value * share));
      addEventListener('pagehide', keep);
    },
    /** The article will be longer, or shorter, when it is shown again: this share of it is what is shown now. */
    scale(to: number): void {
      share = to;
    },
  };
}
