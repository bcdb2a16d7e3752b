import { effect, untracked } from '@preact/signals';
import type { Marks } from './marks';

/** Gives highlights that were brought in without a place the one that is found, once: their own from then on. */
export function settlePending(marks: Marks, life: AbortSignal): void {
  const begun = new Set<string>();
  const stop = effect(() => {
    for (const { highlight, span, picture, state } of marks.list.value) {
      const place = picture ?? span;
      if (!highlight.pending || !place || state !== 'saved' || begun.has(highlight.id)) continue;
      begun.add(highlight.id);
      // It is found again the next time.
      untracked(() => void marks.settle(highlight.id, place).catch(() => undefined));
    }
  });
  life.addEventListener('abort', stop);
}
