import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { RestoreStage } from './backup/restoreStage';

/** What is known outside of the library of the one that was. */
export interface LostPorts {
  isLibraryLost: () => Promise<boolean>;
  /** the library of today is taken for the one that was */
  rememberLibrary: () => Promise<void>;
  /** from now on a library is missed, also where none was known */
  missLibrary: () => void;
}

/** A library that the browser has lost. */
export interface Lost {
  isLost: ReadonlySignal<boolean>;
  /** Goes on with what is here. */
  goOn: () => void;
}

/** Once a backup is restored there is nothing to miss any more. */
export function createLost(
  { isLibraryLost, rememberLibrary }: Omit<LostPorts, 'missLibrary'>,
  restored: ReadonlySignal<RestoreStage | null>,
  life: AbortSignal,
): Lost {
  const isLost = signal(false);
  const look = async (): Promise<void> => {
    isLost.value = await isLibraryLost();
  };
  const goOn = (): void => {
    isLost.value = false;
    // What cannot be remembered now, on a full disk, is asked again at the next visit: it takes the library from nobody.
    rememberLibrary().catch(() => undefined);
  };
  // A library that cannot be read is told by whoever reads it.
  look().catch(() => undefined);
  const done = effect(() => {
    if (restored.value?.at === 'done' && isLost.peek()) goOn();
  });
  life.addEventListener('abort', done);
  return { isLost, goOn };
}
