import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

/** A task of several steps in a dialog of its own. */
export interface Shown {
  /** null: none */
  stage: ReadonlySignal<{ at: string } | null>;
  isOpen: ReadonlySignal<boolean>;
  /** Opens its dialog again, where it goes on without. */
  show: () => void;
}

/** What is brought while something else is under review waits for its turn: nothing takes the place of another. */
export interface Queue {
  /** names of what waits, the next first */
  waiting: ReadonlySignal<readonly string[]>;
  /** Whether nothing is under way; what is, is shown. */
  isFree: () => boolean;
  /** Begins in its turn, at once where nothing is under way. What is begun must be under way before it waits for anything. */
  take: (name: string, begin: () => Promise<void>) => Promise<void>;
}

interface Waiting {
  name: string;
  begin: () => Promise<void>;
}

const OVER = new Set<string | undefined>([undefined, 'start', 'done', 'refused', 'stopped', 'failed']);

export function createQueue(tasks: readonly Shown[], life: AbortSignal): Queue {
  const waiting = signal<readonly Waiting[]>([]);
  const isOver = ({ stage }: Shown): boolean => OVER.has(stage.value?.at);
  /** An end that is shown is read before the next begins. */
  const isSeen = (): boolean => tasks.every(({ stage, isOpen }) => !stage.value || !isOpen.value);
  const next = async (): Promise<void> => {
    const [first, ...others] = waiting.peek();
    waiting.value = others;
    await first?.begin();
  };
  const stop = effect(() => {
    if (waiting.value.length > 0 && tasks.every(isOver) && isSeen()) void untracked(next);
  });
  life.addEventListener('abort', stop);
  const isFree = (): boolean => {
    const task = tasks.find((one) => !untracked(() => isOver(one)));
    task?.show();
    return task === undefined;
  };
  return {
    waiting: computed(() => waiting.value.map(({ name }) => name)),
    isFree,
    async take(name, begin) {
      const free = isFree();
      if (free && waiting.peek().length === 0) return begin();
      waiting.value = [...waiting.peek(), { name, begin }];
      if (free) await next();
    },
  };
}
