import { signal, type ReadonlySignal } from '@preact/signals';

/** One sentence for the reader, with one thing to do about it. */
export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
  /** until it is put away */
  stays?: boolean;
}

export interface Notices {
  current: ReadonlySignal<Notice | null>;
  say: (notice: Notice) => void;
  /** Something was removed: `restore` brings it back, from the sentence or by `undo`. */
  removed: (text: string, label: string, restore: () => void) => void;
  /** Takes back the last removal, also after its sentence is gone. False when there is none. */
  undo: () => boolean;
  close: () => void;
}

export function createNotices(): Notices {
  const current = signal<Notice | null>(null);
  const removals: { notice: Notice; restore: () => void }[] = [];
  const undo = (): boolean => {
    const last = removals.pop();
    if (!last) return false;
    if (current.value === last.notice) current.value = null;
    last.restore();
    return true;
  };
  return {
    current,
    undo,
    say: (notice) => {
      current.value = notice;
    },
    removed(text, label, restore) {
      const notice = { text, action: { label, run: () => void undo() } };
      removals.push({ notice, restore });
      current.value = notice;
    },
    close: () => {
      current.value = null;
    },
  };
}
