import { passage } from '@/lib/anchor/passage';
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { editHighlight, removeHighlight, restoreHighlight } from '@/lib/library/highlights';
import type { Colour } from '@/lib/model/colour';
import type { Highlight, NewHighlight, Span } from '@/lib/model/highlight';
import { isFailure, type Mark, type SaveState } from './mark';
import type { Page } from './page';
import { createPlaces } from './place';
import type { Shelf } from './shelf';

/** The marks of the text on screen, in its order. Lost ones come last. */
export interface Marks {
  list: ReadonlySignal<readonly Mark[]>;
  find: (id: string) => Mark | undefined;
  /** Marks a span. It is shown at once; `done` settles when the library has it or has failed. */
  add(span: Span, colour: Colour): { id: string; done: Promise<SaveState> };
  /** Tries to save a mark that failed. */
  retry: (id: string) => Promise<SaveState>;
  recolour: (id: string, colour: Colour) => Promise<void>;
  remove: (id: string) => Promise<void>;
  restore: (id: string) => Promise<void>;
  /** Waits until a mark made a moment ago is in the library, or is not going to be. */
  settled: (id: string) => Promise<boolean>;
  /** Changes a mark that could not be saved, so that nothing typed is lost while the page is open. */
  keepUnsaved: (id: string, patch: Partial<Pick<NewHighlight, 'note' | 'colour'>>) => void;
}

interface Unsaved {
  mark: NewHighlight;
  state: SaveState;
  done: Promise<SaveState>;
}

export interface MarksOptions {
  db: Library;
  page: ReadonlySignal<Page | null>;
  shelf: Shelf;
  signal: AbortSignal;
}

export function createMarks({ db, page, shelf, signal: life }: MarksOptions): Marks {
  const unsaved = signal<ReadonlyMap<string, Unsaved>>(new Map());
  const places = computed(() => (page.value ? createPlaces(page.value.text.text) : null));

  const list = computed<readonly Mark[]>(() => {
    const highlights = shelf.highlights.value;
    const stored = new Set(highlights.map(({ id }) => id));
    const mine = [...unsaved.value.values()].filter(({ mark }) => !stored.has(mark.id));
    const all = [...highlights, ...mine.map(({ mark }) => provisional(mark))];
    const spans = places.value?.of(all) ?? [];
    const marks = all.map((highlight, i): Mark => {
      const state = stored.has(highlight.id) ? 'saved' : unsaved.value.get(highlight.id)!.state;
      return { highlight, span: spans[i] ?? null, state };
    });
    return marks.sort((a, b) => placeOf(a) - placeOf(b));
  });

  const put = (id: string, entry: Unsaved | null): void => {
    const next = new Map(unsaved.peek());
    if (entry) next.set(id, entry);
    else next.delete(id);
    unsaved.value = next;
  };
  const settle = effect(() => {
    for (const { id } of shelf.highlights.value) if (unsaved.peek().has(id)) put(id, null);
  });
  life.addEventListener('abort', settle);
  const save = (mark: NewHighlight): Promise<SaveState> => {
    const done = shelf.keep(mark).then((state) => {
      const now = unsaved.value.get(mark.id);
      // A saved mark stays here until the library's own list has it: otherwise it would vanish for a moment.
      if (now) put(mark.id, { ...now, state });
      return state;
    });
    put(mark.id, { mark, state: 'saving', done });
    return done;
  };
  const settled = async (id: string): Promise<boolean> => {
    const entry = unsaved.value.get(id);
    return !entry || !isFailure(await entry.done);
  };
  const keepUnsaved: Marks['keepUnsaved'] = (id, patch) => {
    const entry = unsaved.value.get(id);
    if (entry) put(id, { ...entry, mark: { ...entry.mark, ...patch } });
  };
  const find = (id: string): Mark | undefined => list.value.find(({ highlight }) => highlight.id === id);

  return {
    list,
    find,
    add(span, colour) {
      const here = page.value!;
      const mark = { id: crypto.randomUUID(), colour, note: '', ...passage(here.text, here.root, span) };
      places.value!.know(mark.id, span);
      return { id: mark.id, done: save(mark) };
    },
    retry: (id) => save(unsaved.value.get(id)!.mark),
    async recolour(id, colour) {
      if (await settled(id)) await editHighlight(db, id, { colour });
      else keepUnsaved(id, { colour });
    },
    async remove(id) {
      if (await settled(id)) await removeHighlight(db, id);
      put(id, null);
    },
    async restore(id) {
      await restoreHighlight(db, id);
    },
    settled,
    keepUnsaved,
  };
}

const placeOf = ({ span }: Mark): number => span?.start ?? Infinity;

function provisional(mark: NewHighlight): Highlight {
  const now = Date.now();
  return { ...mark, postId: '', tags: [], createdAt: now, updatedAt: now, rev: 0 };
}
