import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';

/** The posts that a reader has picked out of a list, to do something with all of them. */
export interface Picked {
  /** null while nobody picks; in the order of the list */
  ids: ReadonlySignal<readonly string[] | null>;
  /** whether a row is one of them */
  has: (id: string) => boolean;
  /** Begins to pick, with none. */
  start: () => void;
  toggle: (id: string) => void;
  /** Everything from the row that was picked last to this one. */
  reach: (id: string) => void;
  all: () => void;
  end: () => void;
}

/** `list`: what can be picked. Another list ends the picking; rows that leave the list are picked no more. */
export function createPicked(
  list: ReadonlySignal<readonly string[] | null>,
  place: ReadonlySignal<unknown>,
  life: AbortSignal,
): Picked {
  const set = signal<ReadonlySet<string> | null>(null);
  let last: string | null = null;
  const ids = computed(() => {
    const picked = set.value;
    return picked && (list.value ?? []).filter((id) => picked.has(id));
  });
  const stop = effect(() => {
    void place.value;
    last = null;
    set.value = null;
  });
  life.addEventListener('abort', stop);
  return {
    ids,
    has: (id) => set.value?.has(id) ?? false,
    start: () => (set.value ??= new Set()),
    toggle(id) {
      const next = new Set(set.peek());
      if (!next.delete(id)) next.add(id);
      last = id;
      set.value = next;
    },
    reach(id) {
      const all = list.peek() ?? [];
      const from = last === null ? all.indexOf(id) : all.indexOf(last);
      const to = all.indexOf(id);
      if (to < 0) return;
      const between = from < 0 ? [id] : all.slice(Math.min(from, to), Math.max(from, to) + 1);
      last = id;
      set.value = new Set([...(set.peek() ?? []), ...between]);
    },
    all: () => (set.value = new Set(list.peek())),
    end() {
      last = null;
      set.value = null;
    },
  };
}
