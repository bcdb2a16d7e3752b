import { describePicture } from '@/lib/anchor/describePicture';
import { passage } from '@/lib/anchor/passage';
import { pictureOf } from '@/lib/anchor/pictures';
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { editHighlight, removeHighlight, restoreHighlight } from '@/lib/library/highlights';
import type { Colour } from '@/lib/model/colour';
import type { Highlight, NewHighlight, Span } from '@/lib/model/highlight';
import { addressOf } from './images';
import { isFailure, type Mark, type SaveState } from './mark';
import type { Page } from './page';
import { createPlaces, pictured, type Place } from './place';
import type { Shelf } from './shelf';

/** The marks of the text on screen, in its order. Lost ones come last. */
export interface Marks {
  list: ReadonlySignal<readonly Mark[]>;
  find: (id: string) => Mark | undefined;
  /** Marks a span or a picture. It is shown at once; `done` settles when the library has it or has failed. */
  add(what: Span | HTMLImageElement, colour: Colour): { id: string; done: Promise<SaveState> };
  /** Gives a mark whose place was not certain the one that a reader has confirmed. */
  settle: (id: string, what: Span | HTMLImageElement) => Promise<void>;
  /** Tries to save a mark that failed. */
  retry: (id: string) => Promise<SaveState>;
  recolour: (id: string, colour: Colour) => Promise<void>;
  remove: (id: string) => Promise<void>;
  restore: (id: string) => Promise<void>;
  /** Waits until a mark made a moment ago is in the library, or is not going to be. */
  settled: (id: string) => Promise<boolean>;
  /** Changes a mark that could not be saved, so that nothing typed is lost while the page is open. */
  keepUnsaved: (id: string, patch: Partial<Pick<NewHighlight, 'note' | 'tags' | 'colour'>>) => void;
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
  const places = computed(() => (page.value ? createPlaces(page.value) : null));

  const list = computed<readonly Mark[]>(() => {
    const highlights = shelf.highlights.value;
    const stored = new Set(highlights.map(({ id }) => id));
    const mine = [...unsaved.value.values()].filter(({ mark }) => !stored.has(mark.id));
    const all = [...highlights, ...mine.map(({ mark }) => provisional(mark))];
    const found = places.value?.of(all) ?? [];
    const marks = all.map((highlight, i): Mark => {
      const state = stored.has(highlight.id) ? 'saved' : unsaved.value.get(highlight.id)!.state;
      const { span, picture, possible } = found[i] ?? nowhere;
      return { highlight, span, picture, possible, state };
    });
    return marks.sort((a, b) => placeOf(a) - placeOf(b));
  });

  const put = (id: string, entry: Unsaved | null): void => {
    const next = new Map(unsaved.peek());
    if (entry) next.set(id, entry);
    else next.delete(id);
    unsaved.value = next;
  };
  const forgetting = effect(() => {
    for (const { id } of shelf.highlights.value) if (unsaved.peek().has(id)) put(id, null);
  });
  life.addEventListener('abort', forgetting);
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
  const described = (what: Span | HTMLImageElement) =>
    'start' in what ? passageAt(page.value!, what) : pictureAt(page.value!, what);
  const find = (id: string): Mark | undefined => list.value.find(({ highlight }) => highlight.id === id);

  return {
    list,
    find,
    add(what, colour) {
      const { found, place } = described(what);
      const mark = { id: crypto.randomUUID(), colour, note: '', ...found };
      places.value!.know(mark.id, mark.selectors, place);
      return { id: mark.id, done: save(mark) };
    },
    async settle(id, what) {
      const { found, place } = described(what);
      places.value!.know(id, found.selectors, place);
      await editHighlight(db, id, found);
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

const nowhere: Place = { span: null, picture: null, possible: [] };

const passageAt = ({ text, root }: Page, span: Span) => ({
  found: passage(text, root, span),
  place: { ...nowhere, span },
});

function pictureAt({ text, root }: Page, image: HTMLImageElement) {
  const picture = pictureOf(text, image, addressOf)!;
  return { found: describePicture(text, root, picture), place: pictured(picture) };
}

const placeOf = ({ span }: Mark): number => span?.start ?? Infinity;

function provisional(mark: NewHighlight): Highlight {
  const now = Date.now();
  return { tags: [], ...mark, postId: '', createdAt: now, updatedAt: now, rev: 0 };
}
