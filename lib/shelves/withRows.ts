import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Looked } from './looked';

const FIRST = 12; // rows: those of a first view

/**
 * The ids of the list in view; of the first one only once its first rows were read. Drawn without them they would be laid
 * out twice, and the page would read them only then.
 */
export function withRows(
  ids: ReadonlySignal<readonly string[] | null>,
  rows: Pick<Looked<unknown>, 'readAhead'>,
  life: AbortSignal,
): ReadonlySignal<readonly string[] | null> {
  const isDrawn = signal(false);
  const stop = effect(() => {
    if (isDrawn.peek() || !ids.value) return;
    void rows.readAhead(ids.value.slice(0, FIRST)).then(() => (isDrawn.value = true));
  });
  life.addEventListener('abort', stop);
  return computed(() => (isDrawn.value ? ids.value : null));
}
