import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { editHighlight } from '@/lib/library/highlights';
import { lookForRoom } from '@/lib/library/room';
import type { Marks } from './marks';

// Shorter than the pause between two thoughts, longer than the one between two keys.
const PAUSE_MS = 300;

/** The note that is being written. One at a time; it is saved as one types. */
export interface Notes {
  open: ReadonlySignal<{ id: string; text: string; unsaved: boolean } | null>;
  start: (id: string) => Promise<void>;
  write: (text: string) => void;
  /** Saves what is typed and not saved yet. */
  flush: () => Promise<void>;
  /** Saves and puts the note down. One that the library did not take stays open: what was typed is nowhere else. */
  close: () => Promise<void>;
}

export interface NotesOptions {
  db: Library;
  marks: Marks;
  /** the library did not take what was typed; it stays in the card and is sent again with the next pause */
  failed: (error: unknown) => void;
  signal: AbortSignal;
}

export function createNotes({ db, marks, failed, signal: life }: NotesOptions): Notes {
  const id = signal<string | null>(null);
  const text = signal('');
  /** the note as the library has it, as far as this page knows */
  const seen = signal('');
  /** revision of the highlight that `seen` is of */
  let rev = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue = Promise.resolve();

  const follow = effect(() => {
    const stored =
      id.value === null ? undefined : marks.list.value.find(({ highlight }) => highlight.id === id.value);
    // Gone from the library, or changed by another page while nothing was typed here.
    if (id.value !== null && !stored) id.value = null;
    // What the library told before it took the last note here is no news.
    if (!stored || stored.highlight.rev < rev || text.peek() !== seen.peek()) return;
    rev = stored.highlight.rev;
    seen.value = text.value = stored.highlight.note;
  });
  life.addEventListener('abort', follow);

  const save = async (): Promise<void> => {
    const mark = id.value === null ? undefined : marks.find(id.value);
    const sent = text.value;
    if (!mark || sent === seen.value) return;
    const { highlight } = mark;
    const tags = await tagsAfter(highlight.tags, seen.value, sent);
    if (!(await marks.settled(highlight.id))) {
      marks.keepUnsaved(highlight.id, { note: sent, tags });
      seen.value = sent;
      return;
    }
    const kept = await editHighlight(db, highlight.id, { note: sent, tags }, { note: seen.value });
    if (!kept || id.value !== highlight.id) return;
    rev = kept.rev;
    seen.value = kept.note;
    // Somebody else's text was kept before ours: go on writing after it.
    if (kept.note !== sent && kept.note.endsWith(sent))
      text.value = kept.note.slice(0, kept.note.length - sent.length) + text.value;
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    queue = queue.then(save).catch(failed);
    return queue;
  };
  /** Saves what is typed; false when it is still nowhere but in the card. */
  const finish = async (): Promise<boolean> => {
    await flush();
    return id.peek() === null || text.peek() === seen.peek();
  };
  addEventListener('pagehide', () => void flush(), { signal: life });
  document.addEventListener('visibilitychange', () => void flush(), { signal: life });

  return {
    open: computed(() =>
      id.value === null ? null : { id: id.value, text: text.value, unsaved: text.value !== seen.value },
    ),
    async start(next) {
      if (id.value === next) return;
      void parser();
      // so that what is typed last can still be written while the page goes
      void lookForRoom();
      if (!(await finish())) return;
      const highlight = marks.find(next)?.highlight;
      rev = highlight?.rev ?? 0;
      seen.value = text.value = highlight?.note ?? '';
      id.value = next;
    },
    write(value) {
      text.value = value;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE_MS);
    },
    flush,
    async close() {
      if (await finish()) id.value = null;
    },
  };
}

// What reads Markdown weighs an eighth of the reading view: it comes when a note is opened, long before one is saved.
const parser = () => import('@/lib/transfer/note');

async function tagsAfter(tags: string[], before: string, after: string): Promise<string[]> {
  if (!before.includes('#') && !after.includes('#')) return tags;
  return retagged(tags, before, after, (await parser()).noteTags);
}

/** Tags of a highlight after its note changed: those of the old note go, tags given elsewhere stay. */
export function retagged(
  tags: readonly string[],
  before: string,
  after: string,
  noteTags: (note: string) => string[],
): string[] {
  const old = new Set(noteTags(before));
  return [...new Set([...tags.filter((tag) => !old.has(tag)), ...noteTags(after)])];
}
