import { effect, type ReadonlySignal } from '@preact/signals';
import type { Asked } from './asked';
import type { Route } from './route';

/** Resolves once the first rows of the list in view are known, or there are none to wait for. */
export function firstDrawn(
  route: ReadonlySignal<Route>,
  asked: ReadonlySignal<Asked | null>,
  ids: ReadonlySignal<readonly string[] | null>,
  rows: ReadonlySignal<ReadonlyMap<string, unknown>>,
): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const { view } = route.value;
      const isListed = view === 'list' || (view === 'search' && asked.value !== null);
      if (isListed && ids.value?.length !== 0 && rows.value.size === 0) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}
