import { effect, type ReadonlySignal } from '@preact/signals';
import type { Route } from './route';

/** Resolves once the first rows of the list in view are known, or there are none to wait for. */
export function firstDrawn(
  route: ReadonlySignal<Route>,
  ids: ReadonlySignal<readonly string[] | null>,
  rows: ReadonlySignal<ReadonlyMap<string, unknown>>,
): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const { view } = route.value;
      if ((view === 'list' || view === 'search') && ids.value?.length !== 0 && rows.value.size === 0) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}
