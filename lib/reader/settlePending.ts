import { effect, untracked } from '@preact/signals';
import type { Marks } from './marks';

/** Gives highlights that were brought in without a place the one that is found, once: their own from then on. */
export function settlePending(marks: Marks, life: AbortSignal): void {
  const begun = new Set<string>();
  const stop = effect(() => {
    for (const { highlight, span, state } of marks.list.value) {
      if (!highlight.pending || !span || state !== 'saved' || begun.has(highlight.id)) continue;
      begun.add(highlight.id);
      // It is found again the next time.
      untracked(() => void marks.settle(highlight.id, span).catch(() => undefined));
    }
  });
  life.addEventListener('abort', stop);
}
