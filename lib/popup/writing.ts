import { signal, type ReadonlySignal } from '@preact/signals';
import { saveFailure } from '@/lib/library/failure';
import type { SaveFailure } from '@/lib/model/operation';

type Work = () => Promise<unknown>;

/** Writes of a page that may fail. */
export interface Writing {
  /** why what was written last is not in the library */
  failure: ReadonlySignal<SaveFailure | null>;
  /** Writes, after all that could not be written before. */
  write: (work: Work) => Promise<void>;
  /** Writes what could not be written. */
  retry: () => Promise<void>;
}

/** Keeps what could not be written until it can be, in the order in which it was asked for. */
export function createWriting(): Writing {
  const failure = signal<SaveFailure | null>(null);
  const waiting: Work[] = [];
  let queue = Promise.resolve();
  const writeAll = async (): Promise<void> => {
    const left: Work[] = [];
    let why: SaveFailure | null = null;
    for (const work of waiting.splice(0)) {
      try {
        await work();
      } catch (error) {
        left.push(work);
        why = saveFailure(error);
      }
    }
    waiting.unshift(...left);
    failure.value = why;
  };
  const retry = (): Promise<void> => (queue = queue.then(writeAll));
  return {
    failure,
    write(work) {
      waiting.push(work);
      return retry();
    },
    retry,
  };
}
